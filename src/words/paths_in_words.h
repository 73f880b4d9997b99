// What the places in an answer are called in sentences: "Output film_720p · progress".
#pragma once

#include <string>

namespace words {

inline constexpr char kWholeAnswer[] = "The whole answer";

inline constexpr char kPathProgress[] = "progress";
inline constexpr char kPathErrorMessage[] = "error message";
inline constexpr char kPathCreated[] = "created";
inline constexpr char kPathFinished[] = "finished";
inline constexpr char kPathStarted[] = "started";
inline constexpr char kPathUpdated[] = "updated";
inline constexpr char kPathName[] = "name";
inline constexpr char kPathNames[] = "names";
inline constexpr char kPathZippedThumbnails[] = "zipped thumbnails";
inline constexpr char kPathAddress[] = "address";
inline constexpr char kPathId[] = "ID";

// One of the items under a key: "video tracks 2".
std::string path_item(const std::string& list, const std::string& number);

}  // namespace words
