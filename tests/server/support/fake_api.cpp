#include "server/support/fake_api.h"

#include <doctest/doctest.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace support {

FakeApi::FakeApi(std::unique_ptr<httplib::Server> server, Answer answer)
    : server_(std::move(server)) {
    server_->Get(".*", [this, answer = std::move(answer)](const httplib::Request& request,
                                                          httplib::Response& response) {
        {
            const std::lock_guard lock(mutex_);
            asked_.push_back({request.method, request.target, request.headers});
        }
        answer(response);
    });
    port_ = server_->bind_to_any_port("127.0.0.1");
    REQUIRE(port_ > 0);
    thread_ = std::thread([this] { server_->listen_after_bind(); });
    while (!server_->is_running()) std::this_thread::yield();
}

FakeApi::~FakeApi() {
    server_->stop();
    thread_.join();
}

std::vector<Asked> FakeApi::asked() const {
    const std::lock_guard lock(mutex_);
    return asked_;
}

FakeApi::Answer json(const std::string& body) {
    return [body](httplib::Response& response) { response.set_content(body, "application/json"); };
}

Certified certified_server() {
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, void (*)(X509*)> certificate(X509_new(), X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const auto* host = reinterpret_cast<const unsigned char*>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    REQUIRE(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);

    const std::unique_ptr<BIO, int (*)(BIO*)> memory(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(memory.get(), certificate.get());
    char* bytes = nullptr;
    const long size_bytes = BIO_get_mem_data(memory.get(), &bytes);
    return {std::make_unique<httplib::SSLServer>(certificate.get(), key.get()),
            std::string(bytes, static_cast<size_t>(size_bytes))};
}

}  // namespace support
