#include "server/account.h"

#include <algorithm>
#include <array>

#include "document/parse.h"
#include "document/query.h"
#include "server/directives.h"
#include "server/file.h"
#include "server/misbehaviours.h"

namespace server {
namespace {

using document::Document;
using document::NodeId;
namespace fs = std::filesystem;

constexpr std::array<Collection, 7> kCollections = {{
    {"jobs", "job", "0050001", "0x0050005", "Job does not exist"},
    {"files", "file", "0x0230001", "0x0230002", "Requested file does not exist"},
    {"pipelines", "pipeline", "0x0170001", "0x0170002", "Pipeline does not exist"},
    {"presets", "preset", "0x0180001", "0x0180002", "Preset does not exist"},
    {"applications", "application", "0x0190001", "0x0190002", "Application does not exist"},
    {"users", "user", "0x0200001", "0x0200002", "User does not exist"},
    {"codecs", "codec", "0x0210001", "0x0210002", "Codec does not exist"},
}};

constexpr const char* kNoId = "the object has no \"id\".";

base::Result<void> add_object(Account& account, std::string_view collection, Object object) {
    const NodeId id_node = document::find(*object.document, object.node, "id");
    if (id_node == document::kNoNode) return base::fail(kNoId);
    const std::string quoted_id = token_of(*object.document, id_node, object.marks);
    const std::string id = quoted_id.substr(1, quoted_id.size() - 2);
    const std::string name = std::string(collection) + "/" + id;
    if (!account.objects.emplace(name, std::move(object)).second) {
        return base::fail("the ID " + id + " is given twice.");
    }
    return {};
}

base::Result<void> add_family(Account& account, std::string_view collection,
                              const Meaning& meaning) {
    const Document& document = *account.documents.back();
    const NodeId id = document[meaning.node].kind == document::Kind::kObject
                          ? document::find(document, meaning.node, "id")
                          : document::kNoNode;
    if (id == document::kNoNode) return base::fail(kNoId);
    const std::string id_text = document::text(document, id);
    if (id_text.find("{count}") == std::string::npos) {
        return base::fail("the \"id\" of a family must hold {count}.");
    }
    account.families.push_back(
        {std::string(collection) + "/" + id_text, meaning.count, &document, meaning.node});
    return {};
}

base::Result<void> read_collection(Account& account, const fs::path& folder,
                                   const Collection& collection) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder / collection.plural, error)) {
        if (entry.path().extension() != ".json") continue;
        const auto json = read_file(entry.path());
        if (!json) return base::fail(entry.path().string() + ": the file cannot be read.");
        auto added = add_objects(account, collection.plural, entry.path().stem().string(), *json);
        if (!added) return base::fail(entry.path().string() + ": " + added.error().sentence);
    }
    return {};
}

base::Result<void> read_clock(Account& account, const fs::path& folder) {
    const auto json = read_file(folder / "clock.json");
    if (!json) return {};
    const Document settings = document::parse_json(*json);
    const std::string where = (folder / "clock.json").string() + ": ";
    if (settings.problem) return base::fail(where + document::describe(*settings.problem));
    const NodeId node = document::find(settings, document::kRoot, "starts_over_every_s");
    const auto period_s =
        node == document::kNoNode ? std::nullopt : document::integer(settings, node);
    if (!period_s) return base::fail(where + "\"starts_over_every_s\" must be whole seconds.");
    account.period_s = *period_s;
    return {};
}

}  // namespace

const Collection* find_collection(std::string_view plural) {
    const auto found =
        std::find_if(kCollections.begin(), kCollections.end(),
                     [&](const Collection& entry) { return entry.plural == plural; });
    return found == kCollections.end() ? nullptr : &*found;
}

std::optional<Object> find_object(const Account& account, std::string_view name) {
    const auto found = account.objects.find(name);
    if (found != account.objects.end()) return found->second;
    for (const Family& family : account.families) {
        if (auto marks = marks_in(family, name)) {
            return Object{family.document, family.node, std::move(*marks)};
        }
    }
    return std::nullopt;
}

base::Result<void> add_objects(Account& account, std::string_view collection, std::string_view name,
                               std::string json) {
    account.documents.push_back(std::make_unique<Document>(document::parse_json(std::move(json))));
    const Document& document = *account.documents.back();
    if (document.problem) return base::fail(document::describe(*document.problem));
    if (document[document::kRoot].kind != document::Kind::kObject) {
        return base::fail("the file must hold one object.");
    }
    if (auto checked = check_directives(document); !checked) return checked;

    const Meaning meaning = meaning_of(document, document::kRoot, {}, {});
    if (meaning.kind == MeaningKind::kRepeat) {
        for (size_t position = 0; position < meaning.count; ++position) {
            const Marks marks = marks_of_item(document, meaning, position, {});
            auto added = add_object(account, collection, {&document, meaning.node, marks});
            if (!added) return added;
        }
        return {};
    }
    if (meaning.kind == MeaningKind::kFamily) return add_family(account, collection, meaning);
    const NodeId id = document::find(document, document::kRoot, "id");
    if (id == document::kNoNode || document::text(document, id) != name) {
        return base::fail("the \"id\" in it must be the file's name.");
    }
    return add_object(account, collection, {&document, document::kRoot, {}});
}

base::Result<Account> read_account(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return base::fail("There is no account folder at " + folder.string() +
                          ". Set it with --account.");
    }
    Account account;
    for (const Collection& collection : kCollections) {
        if (auto read = read_collection(account, folder, collection); !read) {
            return tl::unexpected(read.error());
        }
    }
    if (auto read = read_clock(account, folder); !read) return tl::unexpected(read.error());
    auto misbehaviours = read_misbehaviours(folder);
    if (!misbehaviours) return tl::unexpected(misbehaviours.error());
    account.misbehaviours = std::move(*misbehaviours);
    return account;
}

}  // namespace server
