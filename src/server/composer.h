// Writes an object of the account as the API answers it: null keys left out, references as {id,
// href} or expanded in place under the same key, directives replaced by what they stand for at the
// moment. Everything else is copied token by token.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/account.h"
#include "server/body_form.h"
#include "server/directives.h"
#include "server/parameters.h"

namespace server {

class Composer {
public:
    // All three must outlive the composer.
    Composer(const Account& account, const Parameters& parameters,
             const Surroundings& surroundings);

    // The whole body, {"job": {…}}. `name` is "jobs/ID", the name of `object`.
    std::string compose(std::string_view name, const Collection& collection, const Object& object);

private:
    void write_object_of(std::string_view name, const Object& object);
    void write_reference(std::string_view name);
    void write_href(std::string_view name);
    void write_node(const Object& object);
    void write_members(const Object& object);
    void write_items(const Object& object);
    void write_repeated(const Object& object, const Meaning& meaning);
    void write_meaning(const Object& object, const Meaning& meaning);
    bool is_left_out(const Object& object, const Meaning& meaning) const;
    std::optional<Object> find_to_expand(std::string_view name) const;

    const Account& account_;
    const Parameters& parameters_;
    const Surroundings& surroundings_;
    std::unique_ptr<Writer> writer_;
    std::vector<std::string> open_;  // names of the objects being written, outermost first
};

}  // namespace server
