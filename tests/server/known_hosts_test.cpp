#include "server/known_hosts.h"

#include <doctest/doctest.h>

TEST_CASE("a server is known by loopback names, its own address and what it was given") {
    const server::KnownHosts hosts({"jobs.example", "192.0.2.7", "fe80::7"});
    struct Row {
        const char* host;
        const char* local_address;
        bool known;
    };
    const char* loopback = "127.0.0.1";
    const Row rows[] = {
        {"localhost", loopback, true},
        {"LOCALHOST:8080", loopback, true},
        {"127.0.0.1:8080", loopback, true},
        {"[::1]", loopback, true},
        {"[::1]:8080", loopback, true},
        {"jobs.example:443", loopback, true},
        {"Jobs.Example", loopback, true},
        {"192.0.2.7", loopback, true},
        {"[fe80::7]:80", loopback, true},
        {"192.0.2.8:8080", "192.0.2.8", true},
        {"192.0.2.8:8080", "::ffff:192.0.2.8", true},
        {"[2001:db8::1]:8080", "2001:db8::1", true},
        {"192.0.2.9", "192.0.2.8", false},
        {"evil.example", loopback, false},
        {"evil.example:8080", loopback, false},
        {"localhost.evil.example", loopback, false},
        {"evil.jobs.example", loopback, false},
        {"localhost:80a", loopback, false},
        {"localhost:evil.example", loopback, false},
        {"me@localhost", loopback, false},
        {"::1", loopback, false},
        {"[::1", loopback, false},
        {"[::1]evil", loopback, false},
        {"", "", false},
        {":8080", "", false},
    };
    for (const Row& row : rows) {
        CHECK_MESSAGE(hosts.knows(row.host, row.local_address) == row.known, row.host);
    }
}
