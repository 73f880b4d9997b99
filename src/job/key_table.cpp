#include "job/key_table.h"

#include <algorithm>
#include <vector>

#include "document/query.h"
#include "words/key_meanings.h"

namespace job {
namespace {

using document::Document;
using document::kNoNode;
using document::NodeId;

constexpr KnownKey kKeys[] = {
    {"job/pipeline", words::kKeyJobPipeline, words::kPageCreateJob},
    {"job/application", words::kKeyJobApplication, words::kPageJob},
    {"job/user_data", words::kKeyJobUserData, words::kPageJobs},
    {"job/input", words::kKeyJobInput, words::kPageCreateJob},
    {"job/input/input_name", words::kKeyJobInputInputName, words::kPageJobsPost},
    {"job/input/start_time", words::kKeyJobInputStartTime, words::kPageJobsPost},
    {"job/input/force_container", words::kKeyJobInputForceContainer, words::kPageJobsPost},
    {"job/input/force_aspect_ratio", words::kKeyJobInputForceAspectRatio, words::kPageJobsPost},
    {"job/input/force_framerate", words::kKeyJobInputForceFramerate, words::kPageJobsPost},
    {"job/input/force_interlaced", words::kKeyJobInputForceInterlaced, words::kPageJobsPost},
    {"job/input/file", words::kKeyJobInputFile, words::kPageJob},
    {"job/autograph", words::kKeyJobAutograph, words::kPageCreateJob},
    {"job/autograph/watermark_strength", words::kKeyJobAutographWatermarkStrength,
     words::kPageCreateJob},
    {"job/output_prefix", words::kKeyJobOutputPrefix, words::kPageCreateJob},
    {"job/outputs", words::kKeyJobOutputs, words::kPageJob},
    {"job/outputs/preset", words::kKeyJobOutputsPreset, words::kPageCreateJob},
    {"job/outputs/file", words::kKeyJobOutputsFile, words::kPageJob},
    {"job/outputs/output_name", words::kKeyJobOutputsOutputName, words::kPageJob},
    {"job/outputs/percentage_completed", words::kKeyJobOutputsPercentageCompleted, words::kPageJob},
    {"job/outputs/thumbnail_zip", words::kKeyJobOutputsThumbnailZip, words::kPageFiles},
    {"job/outputs/thumbnail_zip/file", words::kKeyJobOutputsThumbnailZipFile, words::kPageJob},
    {"job/outputs/thumbnails", words::kKeyJobOutputsThumbnails, words::kPageCreateJob},
    {"job/outputs/thumbnails/thumbnail_names", words::kKeyJobOutputsThumbnailsThumbnailNames,
     words::kPageCreateJob},
    {"job/outputs/thumbnails/thumbnail_preset", words::kKeyJobOutputsThumbnailsThumbnailPreset,
     words::kPageCreateJob},
    {"job/outputs/logos", words::kKeyJobOutputsLogos, words::kPageCreateJob},
    {"job/outputs/logos/logo_image", words::kKeyJobOutputsLogosLogoImage, words::kPageCreateJob},
    {"job/outputs/logos/logo_preset", words::kKeyJobOutputsLogosLogoPreset, words::kPageCreateJob},
    {"job/outputs/settings", words::kKeyJobOutputsSettings, words::kPageCreateJob},
    {"job/outputs/settings/video", words::kKeyJobOutputsSettingsVideo, words::kPageCreateJob},
    {"job/outputs/settings/video/width", words::kKeyJobOutputsSettingsVideoWidth,
     words::kPageCreateJob},
    {"job/outputs/settings/video/height", words::kKeyJobOutputsSettingsVideoHeight,
     words::kPageCreateJob},
    {"job/outputs/settings/video/bitrate", words::kKeyJobOutputsSettingsVideoBitrate,
     words::kPageCreateJob},
    {"job/unique_custom_key", words::kKeyJobUniqueCustomKey, words::kPageTemplate},
    {"job/status", words::kKeyJobStatus, words::kPageJobsDelete},
    {"job/percentage_completed", words::kKeyJobPercentageCompleted, words::kPageJob},
    {"job/error_msg", words::kKeyJobErrorMsg, words::kPageJob},
    {"job/error_code", words::kKeyJobErrorCode, words::kPageJob},
    {"job/finished_at", words::kKeyJobFinishedAt, words::kPageJob},
    {"*/version", words::kKeyAnyVersion, words::kPageJob},
    {"*/user", words::kKeyAnyUser, words::kPageJob},
    {"*/created_at", words::kKeyAnyCreatedAt, words::kPageJob},
    {"*/updated_at", words::kKeyAnyUpdatedAt, words::kPageJob},
    {"*/id", words::kKeyAnyId, words::kPageJob},
    {"*/href", words::kKeyAnyHref, words::kPageJob},
    {"file/storage", words::kKeyFileStorage, words::kPageFile},
    {"file/title", words::kKeyFileTitle, words::kPageFile},
    {"file/name", words::kKeyFileName, words::kPageFile},
    {"file/type", words::kKeyFileType, words::kPageFiles},
    {"file/subtype", words::kKeyFileSubtype, words::kPageFiles},
    {"file/job", words::kKeyFileJob, words::kPageFile},
    {"file/autograph", words::kKeyFileAutograph, words::kPageDownload},
    {"file/container", words::kKeyFileContainer, words::kPageFile},
    {"file/mime_type", words::kKeyFileMimeType, words::kPageFile},
    {"file/md5_checksum", words::kKeyFileMd5Checksum, words::kPageFile},
    {"file/size", words::kKeyFileSize, words::kPageFile},
    {"file/size_on_disk", words::kKeyFileSizeOnDisk, words::kPageFile},
    {"file/application", words::kKeyJobApplication, words::kPageFile},
    {"file/duration", words::kKeyFileDuration, words::kPageFile},
    {"file/pipeline", words::kKeyFilePipeline, words::kPageFile},
    {"file/finished_at", words::kKeyFileFinishedAt, words::kPageFile},
    {"file/expires_at", words::kKeyFileExpiresAt, words::kPageFile},
    {"file/elements", words::kKeyFileElements, words::kPageFile},
    {"file/video_tracks", words::kKeyFileVideo, words::kPageRest},
    {"file/video_tracks/video_codec", words::kKeyFileVideoVideoCodec, words::kPageFile},
    {"file/video_tracks/video_bitrate", words::kKeyFileVideoVideoBitrate, words::kPageFile},
    {"file/video_tracks/width", words::kKeyFileVideoWidth, words::kPageFile},
    {"file/video_tracks/height", words::kKeyFileVideoHeight, words::kPageFile},
    {"file/video_tracks/framerate", words::kKeyFileVideoFramerate, words::kPageFile},
    {"file/video_tracks/aspect_ratio", words::kKeyFileVideoAspectRatio, words::kPageFile},
    {"file/video_tracks/video_duration", words::kKeyFileVideoVideoDuration, words::kPageFile},
    {"file/video_tracks/orientation", words::kKeyFileVideoOrientation, words::kPageFile},
    {"file/audio_tracks", words::kKeyFileAudio, words::kPageRest},
    {"file/audio_tracks/audio_codec", words::kKeyFileAudioAudioCodec, words::kPageFile},
    {"file/audio_tracks/audio_bitrate", words::kKeyFileAudioAudioBitrate, words::kPageFile},
    {"file/audio_tracks/audio_width", words::kKeyFileAudioAudioWidth, words::kPageFile},
    {"file/audio_tracks/samplingrate", words::kKeyFileAudioSamplingrate, words::kPageFile},
    {"file/audio_tracks/nb_channels", words::kKeyFileAudioNbChannels, words::kPageFile},
    {"file/audio_tracks/audio_duration", words::kKeyFileAudioAudioDuration, words::kPageFile},
    {"file/subtitle_tracks", words::kKeyFileSubtitleTracks, words::kPageFile},
    {"file/description", words::kKeyFileDescription, words::kPageFile},
    {"file/parents", words::kKeyFileParents, words::kPageFile},
    {"file/parents/id", words::kKeyFileParentsId, words::kPageFile},
    {"file/parents/type", words::kKeyFileParentsType, words::kPageFile},
    {"file/parents/is_root", words::kKeyFileParentsIsRoot, words::kPageFile},
    {"file/user_data", words::kKeyFileUserData, words::kPageFile},
    {"file/uri", words::kKeyFileUri, words::kPageDownload},
    {"pipeline/name", words::kKeyPipelineName, words::kPagePipeline},
    {"pipeline/description", words::kKeyPipelineDescription, words::kPagePipeline},
    {"pipeline/default_object_timeout", words::kKeyPipelineDefaultObjectTimeout,
     words::kPagePipeline},
    {"pipeline/cancel_timeout", words::kKeyPipelineCancelTimeout, words::kPagePipelinesPost},
    {"pipeline/input_download_dir", words::kKeyPipelineInputDownloadDir, words::kPagePipelinesPost},
    {"pipeline/image_download_dir", words::kKeyPipelineImageDownloadDir, words::kPagePipelinesPost},
    {"pipeline/download_options", words::kKeyPipelineDownloadOptions, words::kPagePipelinesPost},
    {"pipeline/download_options/https_certificate_check",
     words::kKeyPipelineDownloadOptionsHttpsCertificateCheck, words::kPagePipeline},
    {"pipeline/download_options/auto_convert_input",
     words::kKeyPipelineDownloadOptionsAutoConvertInput, words::kPagePipelinesPost},
    {"pipeline/output_upload_dir", words::kKeyPipelineOutputUploadDir, words::kPagePipelinesPost},
    {"pipeline/image_upload_dir", words::kKeyPipelineImageUploadDir, words::kPagePipelinesPost},
    {"pipeline/upload_options", words::kKeyPipelineUploadOptions, words::kPagePipeline},
    {"pipeline/upload_options/s3_allow_read", words::kKeyPipelineUploadOptionsS3AllowRead,
     words::kPageAddPipeline},
    {"pipeline/upload_options/s3_reduced_redundancy",
     words::kKeyPipelineUploadOptionsS3ReducedRedundancy, words::kPagePipeline},
    {"pipeline/store_options", words::kKeyPipelineStoreOptions, words::kPageAddPipeline},
    {"pipeline/store_options/mode", words::kKeyPipelineStoreOptionsMode, words::kPageAddPipeline},
    {"pipeline/ping_urls", words::kKeyPipelinePingUrls, words::kPagePipeline},
    {"pipeline/ping_urls/error", words::kKeyPipelinePingUrlsError, words::kPagePipeline},
    {"pipeline/ping_urls/warning", words::kKeyPipelinePingUrlsWarning, words::kPagePipeline},
    {"pipeline/ping_urls/started", words::kKeyPipelinePingUrlsStarted, words::kPagePipeline},
    {"pipeline/ping_urls/finished", words::kKeyPipelinePingUrlsFinished, words::kPagePipeline},
    {"pipeline/enable_backtrace_pings", words::kKeyPipelineEnableBacktracePings,
     words::kPagePipelinesPost},
    {"pipeline/file", words::kKeyPipelineFile, words::kPageRest},
    {"preset/name", words::kKeyPresetName, words::kPagePreset},
    {"preset/description", words::kKeyPresetDescription, words::kPagePreset},
    {"preset/type", words::kKeyPresetType, words::kPagePresets},
    {"preset/target_format", words::kKeyPreset, words::kPagePreset},
    {"preset/target_format/extension", words::kKeyPresetExtension, words::kPagePreset},
    {"preset/target_format/container", words::kKeyFileContainer, words::kPagePreset},
    {"preset/target_format/vcodec", words::kKeyPresetVcodec, words::kPagePreset},
    {"preset/target_format/acodec", words::kKeyPresetAcodec, words::kPagePreset},
    {"preset/target_format/vcodec/codec", words::kKeyPresetCodecCodec, words::kPagePreset},
    {"preset/target_format/acodec/codec", words::kKeyPresetCodecCodec, words::kPagePreset},
    {"preset/target_format/vcodec/profile", words::kKeyPresetCodecProfile, words::kPagePreset},
    {"preset/target_format/acodec/profile", words::kKeyPresetCodecProfile, words::kPagePreset},
    {"preset/target_format/vcodec/passes", words::kKeyPresetCodecPasses, words::kPagePreset},
    {"preset/target_format/acodec/passes", words::kKeyPresetCodecPasses, words::kPagePreset},
    {"preset/target_format/vcodec/caps", words::kKeyPresetCodecCaps, words::kPagePreset},
    {"preset/target_format/acodec/caps", words::kKeyPresetCodecCaps, words::kPagePreset},
    {"preset/target_format/vcodec/caps/interlaced", words::kKeyPresetVcodecCapsInterlaced,
     words::kPagePreset},
    {"preset/target_format/vcodec/caps/max_key_distance", words::kKeyPresetVcodecCapsMaxKeyDistance,
     words::kPagePresetsPost},
    {"preset/target_format/vcodec/caps/max_width", words::kKeyPresetVcodecCapsMaxWidth,
     words::kPagePreset},
    {"preset/target_format/vcodec/caps/max_height", words::kKeyPresetVcodecCapsMaxHeight,
     words::kPagePreset},
    {"preset/target_format/vcodec/caps/max_framerate", words::kKeyPresetVcodecCapsMaxFramerate,
     words::kPagePreset},
    {"preset/target_format/vcodec/caps/max_bitrate", words::kKeyPresetCodecCapsMaxBitrate,
     words::kPagePreset},
    {"preset/target_format/acodec/caps/max_bitrate", words::kKeyPresetCodecCapsMaxBitrate,
     words::kPagePreset},
    {"preset/target_format/vcodec/caps/max_ref_frames", words::kKeyPresetVcodecCapsMaxRefFrames,
     words::kPagePreset},
    {"preset/target_format/vcodec/caps/max_buffersize", words::kKeyPresetVcodecCapsMaxBuffersize,
     words::kPagePreset},
    {"preset/target_format/acodec/caps/max_bitdepth", words::kKeyPresetAcodecCapsMaxBitdepth,
     words::kPagePreset},
    {"preset/target_format/acodec/caps/max_channels", words::kKeyPresetAcodecCapsMaxChannels,
     words::kPagePreset},
    {"preset/target_format/acodec/caps/max_samplingrate",
     words::kKeyPresetAcodecCapsMaxSamplingrate, words::kPagePreset},
    {"preset/settings", words::kKeyPresetSettings, words::kPagePreset},
    {"preset/settings/subtitle_policy", words::kKeyPresetSettingsSubtitlePolicy,
     words::kPagePreset},
    {"codec/name", words::kKeyCodecName, words::kPageCodecs},
    {"codec/description", words::kKeyCodecDescription, words::kPageCodecs},
    {"codec/type", words::kKeyCodecType, words::kPageCodecs},
    {"codec/passes", words::kKeyCodecPasses, words::kPageCodecs},
    {"codec/autograph", words::kKeyCodecAutograph, words::kPageCodecs},
    {"codec/profiles", words::kKeyCodecProfiles, words::kPageCodecs},
    {"codec/profiles/name", words::kKeyCodecProfilesName, words::kPageCodecs},
    {"codec/profiles/containers", words::kKeyCodecProfilesContainers, words::kPageCodecs},
    {"codec/profiles/capabilities", words::kKeyCodecProfilesCapabilities, words::kPageCodecs},
    {"codec/profiles/capabilities/interlaced", words::kKeyCodecProfilesCapabilitiesInterlaced,
     words::kPageCodecs},
    {"codec/profiles/capabilities/max_key_distance",
     words::kKeyCodecProfilesCapabilitiesMaxKeyDistance, words::kPageCodecs},
    {"codec/profiles/capabilities/max_width", words::kKeyCodecProfilesCapabilitiesMaxWidth,
     words::kPageCodecs},
    {"codec/profiles/capabilities/max_height", words::kKeyCodecProfilesCapabilitiesMaxHeight,
     words::kPageCodecs},
    {"user/first_name", words::kKeyUserFirstName, words::kPageUser},
    {"user/last_name", words::kKeyUserLastName, words::kPageUser},
    {"user/email", words::kKeyUserEmail, words::kPageUser},
    {"user/password", words::kKeyUserPassword, words::kPageUser},
    {"user/client_password_salt", words::kKeyUserClientPasswordSalt, words::kPageUser},
    {"user/name", words::kKeyUserName, words::kPageUser},
    {"user/billing_address", words::kKeyUserBillingAddress, words::kPageUser},
    {"user/billing_address/company_name", words::kKeyUserBillingAddressCompanyName,
     words::kPageUser},
    {"user/billing_address/company_email", words::kKeyUserBillingAddressCompanyEmail,
     words::kPageUsers},
    {"user/billing_address/vat_id", words::kKeyUserBillingAddressVatId, words::kPageUser},
    {"user/billing_address/street", words::kKeyUserBillingAddressStreet, words::kPageUser},
    {"user/billing_address/city", words::kKeyUserBillingAddressCity, words::kPageUser},
    {"user/billing_address/state", words::kKeyUserBillingAddressState, words::kPageUser},
    {"user/billing_address/country", words::kKeyUserBillingAddressCountry, words::kPageUser},
    {"user/billing_address/zip_code", words::kKeyUserBillingAddressZipCode, words::kPageUser},
    {"user/billing_address/vat_id_verified", words::kKeyUserBillingAddressVatIdVerified,
     words::kPageUser},
    {"user/profile", words::kKeyUserProfile, words::kPageUser},
    {"user/profile/website", words::kKeyUserProfileWebsite, words::kPageUser},
    {"user/profile/short_bio", words::kKeyUserProfileShortBio, words::kPageUser},
    {"user/profile/avatarURL", words::kKeyUserProfileAvatarURL, words::kPageUser},
    {"user/profile/profileURL", words::kKeyUserProfileProfileURL, words::kPageUser},
    {"user/setting", words::kKeyUserSetting, words::kPageUser},
    {"user/setting/location", words::kKeyUserSettingLocation, words::kPageUser},
    {"user/setting/language", words::kKeyUserSettingLanguage, words::kPageUser},
    {"user/setting/time_zone", words::kKeyUserSettingTimeZone, words::kPageUser},
    {"user/setting/show_location_flag", words::kKeyUserSettingShowLocationFlag, words::kPageUser},
    {"user/setting/newsletter_flag", words::kKeyUserSettingNewsletterFlag, words::kPageUser},
    {"user/setting/notification_email", words::kKeyUserSettingNotificationEmail, words::kPageUsers},
    {"user/setting/default_payment", words::kKeyUserSettingDefaultPayment, words::kPageUsers},
    {"user/confirmed_on", words::kKeyUserConfirmedOn, words::kPageUsers},
    {"user/changed_email_confirmed", words::kKeyUserChangedEmailConfirmed, words::kPageUser},
    {"error/error_code", words::kKeyErrorErrorCode, words::kPageJobsDelete},
    {"error/error_message", words::kKeyErrorErrorMessage, words::kPageJobsDelete},
    {"list/total", words::kKeyListTotal, words::kPageUsers},
    {"list/start", words::kKeyListStart, words::kPageJobsGet},
    {"list/limit", words::kKeyListLimit, words::kPageJobsGet},
    {"list/first", words::kKeyListFirst, words::kPageUsers},
    {"list/last", words::kKeyListLast, words::kPageUsers},
};

constexpr std::string_view kAnyKind = "*";
constexpr std::string_view kList = "list";
constexpr std::string_view kKinds[] = {"job",   "file", "pipeline",    "preset",
                                       "codec", "user", "application", "error"};

bool is_kind(std::string_view key) {
    return std::find(std::begin(kKinds), std::end(kKinds), key) != std::end(kKinds);
}

// Items of lists have no key of their own; in XML they have that of one item.
bool is_item(const Document& document, NodeId node, const std::string& key) {
    const NodeId parent = document[node].parent;
    if (document[parent].kind == document::Kind::kArray || key == "item") return true;
    return document::key_text(document, parent) == key + "s";
}

// The object that a key belongs to begins at the root, at the one key of the root that names it, or
// where another object is embedded.
bool begins_object(const Document& document, NodeId node, const std::string& key) {
    if (!is_kind(key) || document[node].kind != document::Kind::kObject) return false;
    const NodeId parent = document[node].parent;
    const bool at_top = document[parent].parent == kNoNode && document[parent].child_count == 1;
    return at_top || document::find(document, node, "id") != kNoNode;
}

// "file/video_tracks/width"; empty for the root itself.
std::string path_of(const Document& document, NodeId node) {
    std::string path;
    for (; document[node].parent != kNoNode; node = document[node].parent) {
        const std::string key = document::key_text(document, node);
        if (!path.empty() && begins_object(document, node, key)) return key + path;
        if (!is_item(document, node, key)) path.insert(0, "/" + key);
    }
    const bool is_list = document::find(document, node, "total") != kNoNode;
    return path.empty() ? path : std::string(is_list ? kList : kKinds[0]) + path;
}

const KnownKey* find_path(std::string_view path) {
    const auto* const found =
        std::find_if(std::begin(kKeys), std::end(kKeys),
                     [path](const KnownKey& each) { return each.path == path; });
    return found == std::end(kKeys) ? nullptr : found;
}

}  // namespace

std::span<const KnownKey> known_keys() {
    return kKeys;
}

std::string explained(std::string_view path) {
    const KnownKey* known = find_path(path);
    const size_t slash = path.find('/');
    const bool is_direct = slash != std::string_view::npos && path.rfind('/') == slash;
    if (known == nullptr && is_direct)
        known = find_path(std::string(kAnyKind) + std::string(path.substr(slash)));
    return known == nullptr ? std::string() : words::key_explained(known->sentence, known->page);
}

std::string explanation_of(const Document& document, NodeId node) {
    if (node >= document.nodes.size() || document[node].parent == kNoNode) return {};
    if (is_item(document, node, document::key_text(document, node))) return {};
    return explained(path_of(document, node));
}

}  // namespace job
