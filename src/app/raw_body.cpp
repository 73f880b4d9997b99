#include "app/raw_body.h"

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
