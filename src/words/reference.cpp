#include "words/reference.h"

#include "base/text.h"

namespace words {

std::string collapse_kind(std::string_view kind) {
    return base::concat({"Collapse ", kind});
}

std::string cancel_kind(std::string_view kind) {
    return base::concat({"Cancel ", kind});
}

std::string go_to_kind(std::string_view kind) {
    return base::concat({"Go to ", kind});
}

std::string go_to_kind_above(std::string_view kind) {
    return base::concat({"Go to ", kind, ", already shown above"});
}

std::string copy_id_of_kind(std::string_view kind) {
    return base::concat({"Copy ", kind, " ID"});
}

std::string of_owner(std::string_view name, std::string_view owner) {
    return base::concat({name, " of ", owner});
}

std::string id_of_kind(std::string_view kind) {
    return base::concat({kind, " ID"});
}

std::string object_answered_at(std::string_view time) {
    return base::concat({"answered at ", time});
}

std::string object_as_of(std::string_view time) {
    return base::concat({"as of ", time});
}

std::string loading_object(std::string_view key) {
    return base::concat({"Loading ", key});
}

}  // namespace words
