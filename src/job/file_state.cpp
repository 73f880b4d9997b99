#include "job/file_state.h"

#include <algorithm>

#include "base/text.h"
#include "base/time.h"
#include "document/query.h"
#include "job/reader.h"
#include "words/file_checks.h"

namespace job {
namespace {

constexpr int64_t kStorage_ms = int64_t{7} * 24 * 3600 * 1000;

std::optional<int64_t> moment_of(const TimeFact& fact) {
    return fact.has_value() ? std::optional(fact.value) : std::nullopt;
}

// Of files that were not asked for, or not all.
std::string deletion(const FilesSummary& files, std::optional<int64_t> finished_at_ms,
                     int64_t now_ms, const words::TimeStyle& times) {
    const bool plausible =
        finished_at_ms && *finished_at_ms <= now_ms && !base::looks_like_seconds(*finished_at_ms);
    std::vector<std::string> sentences = {words::kDownloadInTime, words::kDeletedAfterSevenDays};
    if (!plausible) return base::join(sentences, " ");
    const int64_t deleted_ms = *finished_at_ms + kStorage_ms;
    const std::string moment = words::format_moment(deleted_ms, now_ms, times);
    if (deleted_ms > now_ms) {
        sentences.push_back(words::counted_from_finish_will_be(moment));
    } else {
        sentences.front() = words::kFilesMayBeGone;
        sentences.push_back(words::counted_from_finish_was(moment));
        sentences.push_back(files.count > 0 ? words::kCheckWhetherThere : words::kNothingToCheck);
    }
    return base::join(sentences, " ");
}

std::string expiry(const FilesSummary& files, int64_t now_ms, const words::TimeStyle& times) {
    if (!files.first_until_ms) return words::kFilesWithoutExpiry;
    const std::string moment = words::format_moment(*files.first_until_ms, now_ms, times);
    if (*files.first_until_ms <= now_ms) return words::file_has_expired(moment);
    return files.count == 1 ? words::only_file_expires(moment) : words::first_file_expires(moment);
}

}  // namespace

FileReport report_of(const document::Document& document, document::NodeId file,
                     const std::string& id, int64_t as_of_ms) {
    FileReport report{FileState::kNotKnown, words::kFileIsAnother, {}, {}, as_of_ms};
    if (file == document::kNoNode) return report;
    Reader reader(document);
    if (reader.text(file, "id").value != id) return report;
    report = {FileState::kThere,
              {},
              moment_of(reader.time(file, "finished_at")),
              moment_of(reader.time(file, "expires_at")),
              as_of_ms};
    if (!report.since_ms) report.since_ms = moment_of(reader.time(file, "created_at"));
    return report;
}

FileWords words_of(const FileReport& report, const base::Zone& zone) {
    switch (report.state) {
        case FileState::kNoFile: return {};
        case FileState::kNotAsked: return {words::kFileNotAsked, {}};
        case FileState::kBeingAsked: return {words::kFileBeingAsked, {}};
        case FileState::kGone: return {words::kFileGone, report.why};
        case FileState::kNotVisible: return {words::kFileNotVisible, report.why};
        case FileState::kNotKnown: return {words::kFileNotKnown, report.why};
        case FileState::kThere: break;
    }
    std::vector<std::string> parts;
    if (report.since_ms)
        parts.push_back(words::file_since(words::format_dated_moment(*report.since_ms, zone)));
    if (report.until_ms) {
        const bool ahead = *report.until_ms > report.as_of_ms;
        const auto say = ahead ? words::file_until : words::file_expired;
        parts.push_back(say(words::format_dated_moment(*report.until_ms, zone)));
    }
    return {words::kFileThere, base::join(parts, " · ")};
}

void FilesSummary::add(const FileReport& report) {
    if (report.state == FileState::kNoFile) return;
    ++count;
    there += report.state == FileState::kThere ? 1 : 0;
    gone += report.state == FileState::kGone ? 1 : 0;
    not_visible += report.state == FileState::kNotVisible ? 1 : 0;
    not_known += report.state == FileState::kNotKnown ? 1 : 0;
    if (report.state != FileState::kThere) return;
    if (!report.until_ms) {
        ++without_expiry;
    } else if (!first_until_ms || *report.until_ms < *first_until_ms) {
        first_until_ms = report.until_ms;
    }
}

std::vector<std::string> parts_of(const FilesSummary& files) {
    const struct {
        size_t some;
        std::string (*say)(int64_t some, int64_t count);
    } all[] = {{files.there, words::files_available},
               {files.not_known, words::files_not_known},
               {files.not_visible, words::files_not_visible},
               {files.gone, words::files_gone}};
    std::vector<std::string> parts;
    for (const auto& each : all) {
        if (each.some == 0) continue;
        parts.push_back(
            each.say(static_cast<int64_t>(each.some), static_cast<int64_t>(files.count)));
    }
    return parts;
}

std::string next_for_files(const FilesSummary& files, std::optional<int64_t> finished_at_ms,
                           int64_t now_ms, const words::TimeStyle& times) {
    if (files.gone > 0)
        return files.gone == files.count ? words::kAllFilesGone : words::kSomeFilesGone;
    if (files.not_visible > 0) return words::kFilesNotVisible;
    const bool all_there = files.count > 0 && files.there == files.count;
    if (!all_there) return deletion(files, finished_at_ms, now_ms, times);
    return base::concat({words::kOutputsReady, " ", expiry(files, now_ms, times)});
}

}  // namespace job
