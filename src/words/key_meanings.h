// One sentence for each key that MediaHub's manual knows: what it is, in which unit. What the
// manual does not say is not said.
#pragma once

#include <string>
#include <string_view>

namespace words {

// The pages of the manual, as they are called there.

inline constexpr char kPageCreateJob[] = "Create a Job";
inline constexpr char kPageJob[] = "Get info on a specific Job";
inline constexpr char kPageJobs[] = "List all Jobs";
inline constexpr char kPageJobsPost[] = "Jobs, POST";
inline constexpr char kPageFiles[] = "List all Files";
inline constexpr char kPageTemplate[] = "Create a Template";
inline constexpr char kPageJobsDelete[] = "Jobs, DELETE";
inline constexpr char kPageFile[] = "Get a specific File";
inline constexpr char kPageDownload[] = "Download File from Internal Store";
inline constexpr char kPageRest[] = "REST Resources";
inline constexpr char kPagePipeline[] = "Get a specific Pipeline";
inline constexpr char kPagePipelinesPost[] = "Pipelines, POST";
inline constexpr char kPageAddPipeline[] = "Add a Pipeline";
inline constexpr char kPagePreset[] = "Add a Preset";
inline constexpr char kPagePresets[] = "Presets, GET";
inline constexpr char kPagePresetsPost[] = "Presets, POST";
inline constexpr char kPageCodecs[] = "Codecs, GET";
inline constexpr char kPageUser[] = "Get details of your User account";
inline constexpr char kPageUsers[] = "Users, GET";
inline constexpr char kPageJobsGet[] = "Jobs, GET";

// A job.

inline constexpr char kKeyJobPipeline[] = "The pipeline that the job was created for.";
inline constexpr char kKeyJobApplication[] =
    "A reference to an application. The manual doesn’t explain it.";
inline constexpr char kKeyJobUserData[] =
    "A marker of your own, set when the job was created. Jobs can be listed by it.";
inline constexpr char kKeyJobInput[] = "What the job reads.";
inline constexpr char kKeyJobInputInputName[] =
    "The input: a URI, or a path below the pipeline’s input folder.";
inline constexpr char kKeyJobInputStartTime[] =
    "Where in the input transcoding begins, in seconds.";
inline constexpr char kKeyJobInputForceContainer[] =
    "The container format that is forced for the input.";
inline constexpr char kKeyJobInputForceAspectRatio[] =
    "The aspect ratio that is forced for the input.";
inline constexpr char kKeyJobInputForceFramerate[] =
    "The frame rate that is forced for the input. The manual gives no unit.";
inline constexpr char kKeyJobInputForceInterlaced[] =
    "Whether the input is forced to be read as interlaced.";
inline constexpr char kKeyJobInputFile[] = "The entry of the input in Files.";
inline constexpr char kKeyJobAutograph[] = "The AutoGraph watermark of the job; null without one.";
inline constexpr char kKeyJobAutographWatermarkStrength[] =
    "The strength of the AutoGraph watermark, “light” in the manual’s example.";
inline constexpr char kKeyJobOutputPrefix[] =
    "What the paths of the outputs begin with. In a request, {job_id} becomes the job’s ID.";
inline constexpr char kKeyJobOutputs[] = "The outputs of the job, one entry each.";
inline constexpr char kKeyJobOutputsPreset[] = "The preset that the output is made with.";
inline constexpr char kKeyJobOutputsFile[] = "The entry of the output in Files.";
inline constexpr char kKeyJobOutputsOutputName[] =
    "The name of the output, in the manual’s example without its extension.";
inline constexpr char kKeyJobOutputsPercentageCompleted[] =
    "How much of the output is done, in percent.";
inline constexpr char kKeyJobOutputsThumbnailZip[] =
    "The thumbnails of the output in one zip archive.";
inline constexpr char kKeyJobOutputsThumbnailZipFile[] = "The entry of the archive in Files.";
inline constexpr char kKeyJobOutputsThumbnails[] =
    "The sets of thumbnails that are made of the output.";
inline constexpr char kKeyJobOutputsThumbnailsThumbnailNames[] =
    "The names of the thumbnails, as a pattern such as “thumb_{resolution}”.";
inline constexpr char kKeyJobOutputsThumbnailsThumbnailPreset[] =
    "The preset that the thumbnails are made with.";
inline constexpr char kKeyJobOutputsLogos[] = "The logos that are put on the output.";
inline constexpr char kKeyJobOutputsLogosLogoImage[] = "The address of the logo’s picture.";
inline constexpr char kKeyJobOutputsLogosLogoPreset[] =
    "The preset for the logo, “logo_30_bottom_right” in the manual’s example.";
inline constexpr char kKeyJobOutputsSettings[] = "Settings for this output alone.";
inline constexpr char kKeyJobOutputsSettingsVideo[] = "Settings for the video of this output.";
inline constexpr char kKeyJobOutputsSettingsVideoWidth[] =
    "The width of the video, “100%” in the manual’s example.";
inline constexpr char kKeyJobOutputsSettingsVideoHeight[] =
    "The height of the video, “100%” in the manual’s example.";
inline constexpr char kKeyJobOutputsSettingsVideoBitrate[] =
    "The bit rate of the video, “90%” in the manual’s example.";
inline constexpr char kKeyJobUniqueCustomKey[] =
    "A key of jobs that a template can’t set. The manual says no more.";
inline constexpr char kKeyJobStatus[] =
    "The state of the job: QUEUED, PROCESSING, SUCCESS or FAILURE.";
inline constexpr char kKeyJobPercentageCompleted[] = "How much of the job is done, in percent.";
inline constexpr char kKeyJobErrorMsg[] =
    "The error message of the job; null in the manual’s example.";
inline constexpr char kKeyJobErrorCode[] =
    "The error code of the job; null in the manual’s example.";
inline constexpr char kKeyJobFinishedAt[] =
    "When the job finished, in milliseconds since 1970 (UTC).";

// Every object.

inline constexpr char kKeyAnyVersion[] = "A version number. The manual doesn’t say of what.";
inline constexpr char kKeyAnyUser[] = "The user account that this belongs to.";
inline constexpr char kKeyAnyCreatedAt[] =
    "When this was created, in milliseconds since 1970 (UTC).";
inline constexpr char kKeyAnyUpdatedAt[] =
    "When this was last updated, in milliseconds since 1970 (UTC).";
inline constexpr char kKeyAnyId[] = "The ID: 24 hexadecimal digits in the manual’s examples.";
inline constexpr char kKeyAnyHref[] = "The address in the API.";

// A file.

inline constexpr char kKeyFileStorage[] =
    "Where the file is stored: “intern” in the manual’s example.";
inline constexpr char kKeyFileTitle[] =
    "The title of the file: its name without the extension in the manual’s example.";
inline constexpr char kKeyFileName[] = "The name of the file.";
inline constexpr char kKeyFileType[] = "What it is: file, folder or archive.";
inline constexpr char kKeyFileSubtype[] =
    "The kind of file: “video” or “zip” in the manual’s examples.";
inline constexpr char kKeyFileJob[] = "The job that the file belongs to.";
inline constexpr char kKeyFileAutograph[] =
    "Whether the file can be downloaded with an AutoGraph tag.";
inline constexpr char kKeyFileContainer[] = "The container format.";
inline constexpr char kKeyFileMimeType[] =
    "The MIME type, in the manual’s example with parameters.";
inline constexpr char kKeyFileMd5Checksum[] =
    "The MD5 checksum of the file, in hexadecimal digits.";
inline constexpr char kKeyFileSize[] = "The size of the file, in bytes.";
inline constexpr char kKeyFileSizeOnDisk[] =
    "A size in bytes. The manual doesn’t say how it differs from “size”.";
inline constexpr char kKeyFileDuration[] = "How long it plays, in milliseconds.";
inline constexpr char kKeyFilePipeline[] = "The pipeline that the file belongs to.";
inline constexpr char kKeyFileFinishedAt[] =
    "When the file was finished, in milliseconds since 1970 (UTC).";
inline constexpr char kKeyFileExpiresAt[] = "When the file expires; null in the manual’s example.";
inline constexpr char kKeyFileElements[] =
    "The manual prints this key as null and doesn’t explain it.";
inline constexpr char kKeyFileVideo[] =
    "The video tracks of the file. The manual fills it once a job has used the file.";
inline constexpr char kKeyFileVideoVideoCodec[] = "The codec of the video track.";
inline constexpr char kKeyFileVideoVideoBitrate[] = "The bit rate of the video track, in kbit/s.";
inline constexpr char kKeyFileVideoWidth[] = "The width of the picture, in pixels.";
inline constexpr char kKeyFileVideoHeight[] = "The height of the picture, in pixels.";
inline constexpr char kKeyFileVideoFramerate[] = "The frame rate, in frames per second.";
inline constexpr char kKeyFileVideoAspectRatio[] =
    "An aspect ratio: “1:1” for 1280 × 720 in the manual’s example, so that of one pixel.";
inline constexpr char kKeyFileVideoVideoDuration[] =
    "How long the video track plays, in milliseconds.";
inline constexpr char kKeyFileVideoOrientation[] =
    "How the picture is turned: “rotate-90” in the manual’s example.";
inline constexpr char kKeyFileAudio[] =
    "The audio tracks of the file. The manual fills it once a job has used the file.";
inline constexpr char kKeyFileAudioAudioCodec[] = "The codec of the audio track.";
inline constexpr char kKeyFileAudioAudioBitrate[] = "The bit rate of the audio track, in kbit/s.";
inline constexpr char kKeyFileAudioAudioWidth[] = "The width of one sample, in bits.";
inline constexpr char kKeyFileAudioSamplingrate[] = "The sampling rate, in hertz.";
inline constexpr char kKeyFileAudioNbChannels[] = "The number of audio channels.";
inline constexpr char kKeyFileAudioAudioDuration[] =
    "How long the audio track plays, in milliseconds.";
inline constexpr char kKeyFileSubtitleTracks[] =
    "The subtitle tracks of the file; null in the manual’s example.";
inline constexpr char kKeyFileDescription[] =
    "A description of the file; null in the manual’s example.";
inline constexpr char kKeyFileParents[] = "The folders that the file is in.";
inline constexpr char kKeyFileParentsId[] = "The ID of the folder.";
inline constexpr char kKeyFileParentsType[] =
    "What the parent is: “folder” in the manual’s example.";
inline constexpr char kKeyFileParentsIsRoot[] = "Whether the folder is a root folder.";
inline constexpr char kKeyFileUserData[] = "A marker of your own; null in the manual’s example.";
inline constexpr char kKeyFileUri[] =
    "Where the file can be downloaded. The request needs a token or a signature.";

// A pipeline.

inline constexpr char kKeyPipelineName[] = "The name of the pipeline.";
inline constexpr char kKeyPipelineDescription[] = "A description of the pipeline.";
inline constexpr char kKeyPipelineDefaultObjectTimeout[] =
    "A timeout, in seconds. The manual doesn’t say of what.";
inline constexpr char kKeyPipelineCancelTimeout[] =
    "How long a job may stay QUEUED before it is cancelled, in seconds; 0 for no limit.";
inline constexpr char kKeyPipelineInputDownloadDir[] =
    "The folder that inputs are read from: a URI, which may contain credentials.";
inline constexpr char kKeyPipelineImageDownloadDir[] =
    "The folder that images are read from: a URI, which may contain credentials.";
inline constexpr char kKeyPipelineDownloadOptions[] = "How inputs are downloaded.";
inline constexpr char kKeyPipelineDownloadOptionsHttpsCertificateCheck[] =
    "Whether certificates of HTTPS servers are checked.";
inline constexpr char kKeyPipelineDownloadOptionsAutoConvertInput[] =
    "“on” or “off”. The manual says no more.";
inline constexpr char kKeyPipelineOutputUploadDir[] =
    "The folder that outputs are written to: a URI, which may contain credentials.";
inline constexpr char kKeyPipelineImageUploadDir[] =
    "The folder that images are written to: a URI, which may contain credentials.";
inline constexpr char kKeyPipelineUploadOptions[] = "How outputs are uploaded.";
inline constexpr char kKeyPipelineUploadOptionsS3AllowRead[] =
    "Who may read files on S3: “everyone” in the manual’s example.";
inline constexpr char kKeyPipelineUploadOptionsS3ReducedRedundancy[] =
    "Whether files on S3 are stored with reduced redundancy.";
inline constexpr char kKeyPipelineStoreOptions[] = "How files are stored.";
inline constexpr char kKeyPipelineStoreOptionsMode[] =
    "The storage mode: “temporary” in the manual’s example.";
inline constexpr char kKeyPipelinePingUrls[] = "The addresses that are notified about jobs.";
inline constexpr char kKeyPipelinePingUrlsError[] = "The address that is notified of errors.";
inline constexpr char kKeyPipelinePingUrlsWarning[] = "The address that is notified of warnings.";
inline constexpr char kKeyPipelinePingUrlsStarted[] =
    "The address that is notified when a job starts.";
inline constexpr char kKeyPipelinePingUrlsFinished[] =
    "The address that is notified when a job finishes.";
inline constexpr char kKeyPipelineEnableBacktracePings[] =
    "Whether backtraces notify these addresses too.";
inline constexpr char kKeyPipelineFile[] = "The root folder of the pipeline in Files.";

// A preset.

inline constexpr char kKeyPresetName[] = "The name of the preset.";
inline constexpr char kKeyPresetDescription[] = "A description of the preset.";
inline constexpr char kKeyPresetType[] = "Whose preset it is: system or custom.";
inline constexpr char kKeyPreset[] = "The format that the preset makes.";
inline constexpr char kKeyPresetExtension[] = "The extension of the files.";
inline constexpr char kKeyPresetVcodec[] = "How the video is encoded.";
inline constexpr char kKeyPresetAcodec[] = "How the audio is encoded.";
inline constexpr char kKeyPresetCodecCodec[] = "The codec.";
inline constexpr char kKeyPresetCodecProfile[] = "The profile of the codec.";
inline constexpr char kKeyPresetCodecPasses[] = "The number of encoding passes.";
inline constexpr char kKeyPresetCodecCaps[] = "The limits of the encoding.";
inline constexpr char kKeyPresetVcodecCapsInterlaced[] = "Whether the video is interlaced.";
inline constexpr char kKeyPresetVcodecCapsMaxKeyDistance[] =
    "The longest time between two key frames, in seconds.";
inline constexpr char kKeyPresetVcodecCapsMaxWidth[] = "The largest width, in pixels.";
inline constexpr char kKeyPresetVcodecCapsMaxHeight[] = "The largest height, in pixels.";
inline constexpr char kKeyPresetVcodecCapsMaxFramerate[] =
    "The highest frame rate, in frames per second.";
inline constexpr char kKeyPresetCodecCapsMaxBitrate[] = "The highest bit rate, in kbit/s.";
inline constexpr char kKeyPresetVcodecCapsMaxRefFrames[] =
    "The highest number of reference frames.";
inline constexpr char kKeyPresetVcodecCapsMaxBuffersize[] =
    "The largest buffer size. The manual gives no unit.";
inline constexpr char kKeyPresetAcodecCapsMaxBitdepth[] =
    "The largest width of one sample, in bits.";
inline constexpr char kKeyPresetAcodecCapsMaxChannels[] = "The highest number of audio channels.";
inline constexpr char kKeyPresetAcodecCapsMaxSamplingrate[] =
    "The highest sampling rate, in hertz.";
inline constexpr char kKeyPresetSettings[] = "More settings of the preset.";
inline constexpr char kKeyPresetSettingsSubtitlePolicy[] =
    "What is done with subtitles: “ignore” in the manual’s example.";

// A codec.

inline constexpr char kKeyCodecName[] = "The name of the codec.";
inline constexpr char kKeyCodecDescription[] = "A description of the codec.";
inline constexpr char kKeyCodecType[] = "What it encodes: audio or video.";
inline constexpr char kKeyCodecPasses[] = "The lowest and the highest number of encoding passes.";
inline constexpr char kKeyCodecAutograph[] = "Whether AutoGraph can be used: the allowed values.";
inline constexpr char kKeyCodecProfiles[] = "The profiles of the codec.";
inline constexpr char kKeyCodecProfilesName[] = "The name of the profile.";
inline constexpr char kKeyCodecProfilesContainers[] =
    "The container formats that the profile can be used in.";
inline constexpr char kKeyCodecProfilesCapabilities[] =
    "What the profile can do: lists of allowed values, or the lowest and the highest one.";
inline constexpr char kKeyCodecProfilesCapabilitiesInterlaced[] =
    "The allowed values for interlaced video.";
inline constexpr char kKeyCodecProfilesCapabilitiesMaxKeyDistance[] =
    "The allowed times between two key frames, in seconds.";
inline constexpr char kKeyCodecProfilesCapabilitiesMaxWidth[] =
    "The smallest and the largest width, in pixels.";
inline constexpr char kKeyCodecProfilesCapabilitiesMaxHeight[] =
    "The smallest and the largest height, in pixels.";

// A user account.

inline constexpr char kKeyUserFirstName[] = "The user’s first name.";
inline constexpr char kKeyUserLastName[] = "The user’s last name.";
inline constexpr char kKeyUserEmail[] = "The user’s email address.";
inline constexpr char kKeyUserPassword[] = "Asterisks in the place of the password.";
inline constexpr char kKeyUserClientPasswordSalt[] =
    "Asterisks in the place of the password’s salt.";
inline constexpr char kKeyUserName[] = "The name of the account.";
inline constexpr char kKeyUserBillingAddress[] = "Where invoices go.";
inline constexpr char kKeyUserBillingAddressCompanyName[] = "The name of the company.";
inline constexpr char kKeyUserBillingAddressCompanyEmail[] = "The email address of the company.";
inline constexpr char kKeyUserBillingAddressVatId[] = "The VAT ID of the company.";
inline constexpr char kKeyUserBillingAddressStreet[] = "The street of the billing address.";
inline constexpr char kKeyUserBillingAddressCity[] = "The city of the billing address.";
inline constexpr char kKeyUserBillingAddressState[] = "The state of the billing address.";
inline constexpr char kKeyUserBillingAddressCountry[] = "The country of the billing address.";
inline constexpr char kKeyUserBillingAddressZipCode[] = "The postal code of the billing address.";
inline constexpr char kKeyUserBillingAddressVatIdVerified[] =
    "Whether the VAT ID has been verified.";
inline constexpr char kKeyUserProfile[] = "What the user shows to others.";
inline constexpr char kKeyUserProfileWebsite[] = "The user’s website.";
inline constexpr char kKeyUserProfileShortBio[] = "A short text about the user.";
inline constexpr char kKeyUserProfileAvatarURL[] = "The address of the user’s picture.";
inline constexpr char kKeyUserProfileProfileURL[] = "The address of the user’s profile page.";
inline constexpr char kKeyUserSetting[] = "The settings of the account.";
inline constexpr char kKeyUserSettingLocation[] = "The user’s location.";
inline constexpr char kKeyUserSettingLanguage[] = "The user’s language.";
inline constexpr char kKeyUserSettingTimeZone[] = "The user’s time zone.";
inline constexpr char kKeyUserSettingShowLocationFlag[] = "Whether the location is shown.";
inline constexpr char kKeyUserSettingNewsletterFlag[] = "Whether the user gets the newsletter.";
inline constexpr char kKeyUserSettingNotificationEmail[] = "The email address for notifications.";
inline constexpr char kKeyUserSettingDefaultPayment[] =
    "How the user pays: “Visa ending in *** 7918” in the manual’s example.";
inline constexpr char kKeyUserConfirmedOn[] =
    "When the account was confirmed, in milliseconds since 1970 (UTC).";
inline constexpr char kKeyUserChangedEmailConfirmed[] =
    "Whether a changed email address was confirmed; null in the manual’s example.";

// An error, and a list.

inline constexpr char kKeyErrorErrorCode[] = "The code of the error, in hexadecimal digits.";
inline constexpr char kKeyErrorErrorMessage[] = "The message of the error.";
inline constexpr char kKeyListTotal[] = "How many objects there are in all.";
inline constexpr char kKeyListStart[] =
    "The number of the first object on this page, counted from 0.";
inline constexpr char kKeyListLimit[] =
    "How many objects a page holds: 1,000 unless requested otherwise, 5,000 at most.";
inline constexpr char kKeyListFirst[] = "The address of the first page.";
inline constexpr char kKeyListLast[] = "The address of the last page.";

// "The size of the file, in bytes. Source: MediaHub’s manual, “Get a specific File”."
std::string key_explained(std::string_view sentence, std::string_view page);

}  // namespace words
