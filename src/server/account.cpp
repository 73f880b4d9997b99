#include "server/account.h"

#include <algorithm>
#include <array>

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

base::Result<void> add_object(Account& account, std::string_view collection, Object object) {
    const NodeId id_node = document::find(*object.document, object.node, "id");
    if (id_node == document::kNoNode) return base::fail("the object has no \"id\".");
    const std::string quoted_id = token_of(*object.document, id_node, object.index);
    const std::string id = quoted_id.substr(1, quoted_id.size() - 2);
    const std::string name = std::string(collection) + "/" + id;
    if (!account.objects.emplace(name, std::move(object)).second) {
        return base::fail("the ID " + id + " is given twice.");
    }
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
            const std::string index = index_text(position, meaning.count);
            auto added = add_object(account, collection, {&document, meaning.node, index});
            if (!added) return added;
        }
        return {};
    }
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
                          ": name one with --account.");
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
