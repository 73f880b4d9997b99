// What must not be read over somebody's shoulder: user names and passwords inside URIs, signatures
// and tokens in their queries, keys of cloud storage, wherever they stand in a text. The one place
// that knows what a credential looks like.
#pragma once

#include <string>
#include <string_view>

namespace base {

// Every credential in `text` replaced by "•••"; what is masked already stays as it is. Found, plain
// and percent-encoded: what stands between "://" and "@" (RFC 3986, 3.2.1), values of names such as
// X-Amz-Signature, sig, token or password, bearer tokens, AWS access keys and JSON Web Tokens.
std::string mask_credentials(std::string_view text);
bool has_credentials(std::string_view text);

// True for keys and parameters whose whole value is a secret: "password", "X-Amz-Signature".
bool names_secret(std::string_view name);

}  // namespace base
