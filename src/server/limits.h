// How much of the server its clients can take up.
#pragma once

#include <chrono>
#include <cstddef>

namespace server {

struct Limits {
    size_t workers = 256;               // most of them wait: one connection takes one
    size_t waiting_workers = 224;       // at most, see waiting_room.h
    std::chrono::seconds patience{15};  // for a request, and for each part of an answer to be taken
};

}  // namespace server
