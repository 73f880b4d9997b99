#include "words/common.h"

#include "base/text.h"
#include "words/numbers.h"

namespace words {

std::string jobglass_version(const std::string& number) {
    return "Jobglass " + number;
}

std::string fold_label(std::string_view name, bool open) {
    return base::concat({name, open ? " ▴" : " ▾"});
}

std::string bytes(int64_t count) {
    return plural(count, "byte", "bytes");
}

std::string keys(int64_t count) {
    return plural(count, "key", "keys");
}

std::string items(int64_t count) {
    return plural(count, "item", "items");
}

std::string nodes(int64_t count) {
    return plural(count, "node", "nodes");
}

std::string changes(int64_t count) {
    return plural(count, "change", "changes");
}

std::string outputs(int64_t count) {
    return plural(count, "output", "outputs");
}

std::string begin_sentence(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    }
    return text;
}

std::string name_in_quotes(const std::string& name) {
    return base::concat({"“", name, "”"});
}

std::string output_called(const std::string& name) {
    return "output " + name;
}

std::string two_outputs_called(const std::string& first, const std::string& second) {
    return base::concat({"outputs ", first, " and ", second});
}

std::string outputs_called(const std::string& first, const std::string& second, int64_t more) {
    return base::concat({"outputs ", first, ", ", second, " and ", format_count(more), " more"});
}

std::string every_one_of_outputs(int64_t count) {
    return base::concat({"all ", format_count(count), " outputs"});
}

std::string some_of_outputs(int64_t some, int64_t count) {
    return base::concat({format_count(some), " of ", format_count(count), " outputs"});
}

std::string outputs_done_of(int64_t done, int64_t count) {
    return base::concat({format_count(done), " of ", format_count(count), " outputs done"});
}

}  // namespace words
