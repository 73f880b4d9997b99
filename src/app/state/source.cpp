#include "app/state/source.h"

#include "base/credentials.h"
#include "words/opened.h"

namespace app {

std::string name_of(const Source& source) {
    switch (source.kind) {
        case SourceKind::kNetwork: return {};
        case SourceKind::kFile:
        case SourceKind::kEvidence: return base::mask_credentials(source.name);
        case SourceKind::kPaste: return words::kPastedText;
        case SourceKind::kSample: return words::kSampleJob;
    }
    return {};
}

}  // namespace app
