#include "app/raw_body.h"

#include <algorithm>

#include "words/raw.h"

namespace app {

const document::Document* body_of(const Object& object) {
    if (object.document) return &*object.document;
    return object.unread && !object.unread->received().empty() ? &*object.unread : nullptr;
}

const document::Document* raw_document(const State& state) {
    const auto object = state.objects.find(state.raw.body);
    const bool known = object != state.objects.end();
    if (const document::Document* body = known ? body_of(object->second) : nullptr) return body;
    return state.loaded ? &state.loaded->document : nullptr;
}

bool has_tree(const State& state) {
    const document::Document* document = raw_document(state);
    return document != nullptr && document->has_root();
}

std::vector<std::pair<std::string, std::string>> raw_bodies(const State& state) {
    std::vector<std::pair<std::string, std::string>> bodies{{"", words::kBodyOfJob}};
    for (const auto& [key, object] : state.objects) {
        if (body_of(object) == nullptr) continue;
        std::string name = key;
        std::replace(name.begin(), name.end(), '/', ' ');
        bodies.emplace_back(key, std::move(name));
    }
    return bodies;
}

const BodyChecks* raw_checks(const State& state) {
    if (state.raw.object_checks) return &*state.raw.object_checks;
    return state.loaded ? &*state.loaded->checks : nullptr;
}

document::PathLanguage path_language(const State& state) {
    using document::PathLanguage;
    const bool xml = raw_document(state)->format == document::Format::kXml;
    return state.raw.language.value_or(xml ? PathLanguage::kXPath : PathLanguage::kJsonPath);
}

}  // namespace app
