#include "words/file_checks.h"

#include "base/text.h"
#include "words/numbers.h"

namespace words {
namespace {

std::string all_files(int64_t count) {
    return count == 2 ? "both files" : base::concat({"all ", format_count(count), " files"});
}

// "its file is", "1 of 2 files is", "all 5 files are".
std::string files_with_verb(int64_t some, int64_t count) {
    if (count == 1) return "its file is";
    if (some == count) return all_files(count) + " are";
    return base::concat(
        {format_count(some), " of ", format_count(count), " files ", some == 1 ? "is" : "are"});
}

// "file available", "1 of 2 files available", "all 5 files available".
std::string files_that_are(int64_t some, int64_t count, std::string_view state) {
    if (count == 1) return base::concat({"file ", state});
    if (some == count) return base::concat({all_files(count), " ", state});
    return base::concat({format_count(some), " of ", format_count(count), " files ", state});
}

}  // namespace

std::string file_since(std::string_view moment) {
    return base::concat({"since ", moment});
}

std::string file_until(std::string_view moment) {
    return base::concat({"until ", moment});
}

std::string file_expired(std::string_view moment) {
    return base::concat({"expired ", moment});
}

std::string why_file_is_not_there(const std::string& title, const std::string& code) {
    return code.empty() ? title : base::concat({title, " (", code, ")"});
}

std::string succeeded_but_files_gone(const std::string& when, int64_t gone, int64_t count) {
    return base::concat(
        {"Succeeded", when.empty() ? "" : " ", when, "; ", files_with_verb(gone, count), " gone"});
}

std::string files_available(int64_t there, int64_t count) {
    return files_that_are(there, count, "available");
}

std::string files_gone(int64_t gone, int64_t count) {
    return files_that_are(gone, count, "gone");
}

std::string files_not_visible(int64_t hidden, int64_t count) {
    return files_that_are(hidden, count, "not visible");
}

std::string files_not_known(int64_t unknown, int64_t count) {
    return files_that_are(unknown, count, "unknown");
}

std::string first_file_expires(const std::string& moment) {
    return base::concat({"The first file expires ", moment, " (expires_at)."});
}

std::string only_file_expires(const std::string& moment) {
    return base::concat({"The only file expires ", moment, " (expires_at)."});
}

std::string file_has_expired(const std::string& moment) {
    return base::concat({"expires_at of a file has passed (", moment, "). Download it soon."});
}

std::string counted_from_finish_will_be(const std::string& moment) {
    return base::concat({"Counted from finished_at, that is ", moment, "."});
}

std::string counted_from_finish_was(const std::string& moment) {
    return base::concat({"Counted from finished_at, that was ", moment, "."});
}

std::string check_files(int64_t count) {
    return count == 1 ? "Check the file" : base::concat({"Check ", format_count(count), " files"});
}

std::string check_files_of(int64_t some, int64_t count) {
    return base::concat({"Check ", format_count(some), " of ", format_count(count), " files"});
}

std::string files_checked(int64_t checked, int64_t count) {
    return base::concat(
        {format_count(checked), " of ", plural(count, "file", "files"), " checked"});
}

std::string files_checked_at(std::string_view moment) {
    return base::concat({"Files checked ", moment});
}

std::string file_check_stopped(int64_t checked, int64_t count, std::string_view title,
                               std::string_view explanation) {
    return base::concat({"Stopped after ", format_count(checked), " of ",
                         plural(count, "file", "files"), ": ", title, ". ", explanation});
}

std::string announce_files_checked(std::string_view result) {
    return base::concat({"Files checked: ", result});
}

}  // namespace words
