#include "api/request.h"

#include "base/text.h"

namespace api {

namespace {

std::string_view format_name(BodyFormat format) {
    return format == BodyFormat::kXml ? "xml" : "json";
}

void append_flag(std::string& url, bool value, std::string_view name) {
    if (value) {
        url += "&";
        url += name;
        url += "=true";
    }
}

// The commas between the kinds are the API's own separators and stay as they are.
std::string encoded_kinds(const std::vector<std::string>& kinds) {
    std::vector<std::string> encoded;
    for (const std::string& kind : kinds) {
        encoded.push_back(base::percent_encode(kind));
    }
    return base::join(encoded, ",");
}

}  // namespace

std::string url_of(const Request& request) {
    const Options& options = request.options;
    std::string url = request.api_address + "/" + base::percent_encode(request.collection) + "/" +
                      base::percent_encode(request.id) + "?format=";
    url += format_name(options.format);
    append_flag(url, options.human, "human");
    append_flag(url, options.show_null, "show_null");
    append_flag(url, options.expand_all, "expand_all");
    if (!options.expand.empty()) {
        url += "&expand=" + encoded_kinds(options.expand);
    }
    if (!options.user_data.empty()) {
        url += "&user_data=" + base::percent_encode(options.user_data);
    }
    append_flag(url, options.bin_data, "bin_data");
    return url;
}

std::string request_line(const Request& request) {
    return "GET " + url_of(request).substr(origin_of(request.api_address).size());
}

std::vector<Header> headers_of(const Request& request) {
    return {{"Accept", "application/" + std::string(format_name(request.options.format))}};
}

}  // namespace api
