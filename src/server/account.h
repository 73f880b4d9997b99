// The sample account: a folder of JSON files, mostly one object each, in the folder of its
// collection. account/LANGUAGE.md says what they can hold. The files keep everything but what
// depends on the server: references are written {"$ref": "files/ID"}, and "href" is added in an
// answer.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "document/document.h"
#include "server/family.h"
#include "server/marks.h"
#include "server/misbehaviours.h"

namespace server {

// A collection of the API: the plural in the path, the singular at the root of an answer, and what
// is said when an ID is malformed or unknown. Codes of jobs, files and pipelines: the vendor's
// DELETE pages; the vendor prints none for the others, theirs are numbered alike.
struct Collection {
    std::string_view plural;
    std::string_view singular;
    std::string_view invalid_code;
    std::string_view missing_code;
    std::string_view missing_message;
};

const Collection* find_collection(std::string_view plural);

// One object: a node of a document that the account owns, and what the marks in it stand for if it
// is one of many made from a template.
struct Object {
    const document::Document* document = nullptr;
    document::NodeId node = document::kNoNode;
    Marks marks;
};

// Keys of both maps are "collection/ID".
struct Account {
    std::vector<std::unique_ptr<document::Document>> documents;
    std::map<std::string, Object, std::less<>> objects;
    std::vector<Family> families;
    Misbehaviours misbehaviours;
    int64_t period_s = 0;  // of the clock, see clock.h
};

// The object "collection/ID", from its file or made by its family.
std::optional<Object> find_object(const Account& account, std::string_view name);

// Reads and checks the folder. Errors name the file and say what is wrong in it.
base::Result<Account> read_account(const std::filesystem::path& folder);

// Adds the object that `json` holds, or those of a {"$repeat": …}, {"$each": …} or {"$family": …}.
// `name` is the file's name.
base::Result<void> add_objects(Account& account, std::string_view collection, std::string_view name,
                               std::string json);

}  // namespace server
