#include "server/guarded_server.h"

#include <sys/socket.h>

#include <array>

namespace server {
namespace {

constexpr size_t kQueuedConnections = 512;
constexpr size_t kRequestsPerConnection = 1000;

// What the handler reads. The library would act on others: it writes "100 Continue", and waits for
// bodies.
constexpr std::array<const char*, 6> kPassedOn = {"Host",   "Origin",          "Authorization",
                                                  "Accept", "Accept-Encoding", "If-None-Match"};

// Without SO_REUSEPORT, the library's default, which would let two servers share a port.
void reserve_address(socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

// The library would end a connection after each error, in case a body was left unread. Here a
// request says "Connection: close" where that is so, see GuardedServer::answer.
void finish_headers(const httplib::Request& request, httplib::Response& response) {
    if (!request.has_header("Connection")) response.headers.erase("Connection");
    if (response.status == 204 || response.status == 304) response.headers.erase("Content-Length");
}

}  // namespace

GuardedServer::GuardedServer(const Limits& limits, KnownHosts hosts, httplib::Headers headers,
                             Handler handler)
    : limits_(limits),
      hosts_(std::move(hosts)),
      headers_(std::move(headers)),
      room_(limits.waiting_workers) {
    new_task_queue = [workers = limits.workers] {
        return new httplib::ThreadPool(workers, workers, kQueuedConnections);
    };
    set_default_headers(headers_);
    set_socket_options(reserve_address);
    set_tcp_nodelay(true);
    set_keep_alive_timeout(limits.patience.count());
    set_keep_alive_max_count(kRequestsPerConnection);
    set_post_routing_handler(finish_headers);
    set_pre_routing_handler([handler = std::move(handler)](const httplib::Request& request,
                                                           httplib::Response& response) {
        handler(request, response);
        return HandlerResponse::Handled;
    });
}

void GuardedServer::serve() {
    listen_after_bind();
}

void GuardedServer::end() {
    stop();
    room_.close();
}

bool GuardedServer::process_and_close_socket(socket_t socket) {
    Connection connection(socket, room_, limits_.patience);
    size_t left = kRequestsPerConnection;
    while (left > 0 && answer_next(connection, left == 1)) --left;
    return true;
}

// Whether another request may follow.
bool GuardedServer::answer_next(Connection& connection, bool last) {
    const std::string text = connection.read_head();
    if (text.empty()) return false;
    const auto head = read_request_head(text);
    if (!head) {
        refuse(connection, head.error());
        return false;
    }
    if (!hosts_.knows(head->value_of("Host"), connection.local_address())) {
        refuse(connection,
               {421,
                "This server isn't configured for this host name. To allow it, start the server "
                "with --allow-host NAME."});
        return false;
    }
    return answer(connection, *head, last);
}

bool GuardedServer::answer(Connection& connection, const RequestHead& head, bool last) {
    const bool ends = last || head.has_body() || !head.keeps_open();
    const auto add_headers = [&](httplib::Request& request) {
        for (const char* name : kPassedOn) {
            const std::string_view value = head.value_of(name);
            if (!value.empty()) request.headers.emplace(name, value);
        }
        if (ends) request.headers.emplace("Connection", "close");
    };
    connection.give(head.method + " " + head.target + " " + head.version + "\r\n\r\n");
    bool ended = false;
    const bool answered = process_request(connection, "", 0, "", 0, ends, ended, add_headers);
    return answered && !ends && !ended;
}

void GuardedServer::refuse(Connection& connection, const Refusal& refusal) const {
    const std::string body = refusal.sentence + "\n";
    std::string text = "HTTP/1.1 " + std::to_string(refusal.status) + " " +
                       httplib::status_message(refusal.status) + "\r\n";
    for (const auto& [name, value] : headers_) text += name + ": " + value + "\r\n";
    text += "Content-Type: text/plain; charset=utf-8\r\nConnection: close\r\nContent-Length: " +
            std::to_string(body.size()) + "\r\n\r\n" + body;
    connection.write(text.data(), text.size());
}

}  // namespace server
