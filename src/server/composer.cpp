#include "server/composer.h"

#include <algorithm>

#include "document/query.h"
#include "server/json_writer.h"

namespace server {

using document::Kind;
using document::NodeId;

namespace {

std::string_view collection_of(std::string_view name) {
    return name.substr(0, name.find('/'));
}
std::string_view id_of(std::string_view name) {
    return name.substr(name.find('/') + 1);
}

bool holds(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Composer::Composer(const Account& account, const Parameters& parameters,
                   const Surroundings& surroundings)
    : account_(account),
      parameters_(parameters),
      surroundings_(surroundings),
      writer_(make_writer(parameters.form)) {}

std::string Composer::compose(std::string_view name, const Collection& collection,
                              const Object& object) {
    writer_->begin('{');
    writer_->key(json_string(collection.singular));
    write_object_of(name, object);
    writer_->end('}');
    return writer_->take();
}

void Composer::write_object_of(std::string_view name, const Object& object) {
    open_.emplace_back(name);
    writer_->begin('{');
    write_members(object);
    write_href(name);
    writer_->end('}');
    open_.pop_back();
}

void Composer::write_href(std::string_view name) {
    writer_->key("\"href\"");
    writer_->value(json_string(surroundings_.api_address + "/" + std::string(name)));
}

// An object that is already open on the way down stays a reference, so expand_all ends on any
// cycle; so does one that the account has no more, as files that were pruned.
std::optional<Object> Composer::find_to_expand(std::string_view name) const {
    const Collection* collection = find_collection(collection_of(name));
    if (collection == nullptr || holds(open_, name)) return std::nullopt;
    const bool wanted = parameters_.expand_all || holds(parameters_.expand, collection->singular);
    return wanted ? find_object(account_, name) : std::nullopt;
}

void Composer::write_reference(std::string_view name) {
    if (const auto object = find_to_expand(name)) return write_object_of(name, *object);
    writer_->begin('{');
    writer_->key("\"id\"");
    writer_->value(json_string(id_of(name)));
    write_href(name);
    writer_->end('}');
}

bool Composer::is_left_out(const Object& object, const Meaning& meaning) const {
    if (meaning.kind == MeaningKind::kLeftOut) return true;
    return !parameters_.show_null && meaning.kind == MeaningKind::kLiteral &&
           (*object.document)[meaning.node].kind == Kind::kNull;
}

void Composer::write_members(const Object& object) {
    const document::Document& document = *object.document;
    NodeId child = document::first_child(document, object.node);
    for (; child != document::kNoNode; child = document[child].next_sibling) {
        const Meaning meaning = meaning_of(document, child, surroundings_, object.marks);
        if (is_left_out(object, meaning)) continue;
        writer_->key(document::key_token(document, child));
        write_meaning(object, meaning);
    }
}

void Composer::write_items(const Object& object) {
    const document::Document& document = *object.document;
    NodeId child = document::first_child(document, object.node);
    for (; child != document::kNoNode; child = document[child].next_sibling) {
        write_meaning(object, meaning_of(document, child, surroundings_, object.marks));
    }
}

void Composer::write_repeated(const Object& object, const Meaning& meaning) {
    writer_->begin('[');
    for (size_t position = 0; position < meaning.count; ++position) {
        write_node({object.document, meaning.node,
                    marks_of_item(*object.document, meaning, position, object.marks)});
    }
    writer_->end(']');
}

void Composer::write_meaning(const Object& object, const Meaning& meaning) {
    switch (meaning.kind) {
        case MeaningKind::kLiteral:
            return write_node({object.document, meaning.node, object.marks});
        case MeaningKind::kToken: return writer_->value(meaning.text);
        case MeaningKind::kReference: return write_reference(meaning.text);
        case MeaningKind::kRepeat: return write_repeated(object, meaning);
        case MeaningKind::kFamily:
        case MeaningKind::kLeftOut: return writer_->value("null");
    }
}

void Composer::write_node(const Object& object) {
    switch ((*object.document)[object.node].kind) {
        case Kind::kObject:
            writer_->begin('{');
            write_members(object);
            return writer_->end('}');
        case Kind::kArray:
            writer_->begin('[');
            write_items(object);
            return writer_->end(']');
        default: return writer_->value(token_of(*object.document, object.node, object.marks));
    }
}

}  // namespace server
