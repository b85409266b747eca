#include "uaparse/reader/docx_package.h"

#include <algorithm>
#include <utility>

#include <zip.h>

#include "uaparse/base/limits.h"
#include "uaparse/base/text.h"

namespace uaparse {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{64} << 10;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

tl::unexpected<Error> fail_part(const std::string& path, const std::string& name) {
  return fail(ErrorKind::kDamaged, path,
              "is a Word document with a broken part, " + shown_name(name) + " (it is damaged)");
}

tl::unexpected<Error> fail_unopened(const std::string& path, int error) {
  if (error == ZIP_ER_MEMORY) {
    return fail(ErrorKind::kOutOfMemory, path, "needs more memory than there is (split it)");
  }
  return fail(ErrorKind::kDamaged, path,
              "is a Word document or a ZIP archive that does not open (it is damaged or cut off)");
}

}  // namespace

std::string shown_name(const std::string& name) {
  constexpr std::size_t kMostBytes = 64;
  return clean_text(name.substr(0, kMostBytes));
}

void CloseZip::operator()(zip* archive) const {
  zip_discard(archive);
}

DocxPackage::DocxPackage(std::unique_ptr<zip, CloseZip> archive, std::string path)
    : archive_(std::move(archive)), path_(std::move(path)) {}

Result<DocxPackage> DocxPackage::open(const Input& input) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source =
      zip_source_buffer_create(input.bytes.data(), input.bytes.size(), 0, &error);
  zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    zip_source_free(source);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    return fail_unopened(input.path, code);
  }
  zip_error_fini(&error);
  DocxPackage package(std::unique_ptr<zip, CloseZip>(archive), input.path);
  if (zip_get_num_entries(archive, 0) > kMaxDocxParts) {
    return fail(ErrorKind::kTooLarge, input.path,
                "has more than " + std::to_string(kMaxDocxParts) + " parts (save it anew)");
  }
  return package;
}

bool DocxPackage::has(const std::string& name) const {
  return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

Result<std::string> DocxPackage::read(const std::string& name) {
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(archive_.get(), name.c_str(), 0));
  if (file == nullptr) {
    const int code = zip_error_code_zip(zip_get_error(archive_.get()));
    if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD) {
      return fail(ErrorKind::kEncrypted, path_,
                  "is a Word document with a password (save it without one)");
    }
    return fail_part(path_, name);
  }
  const std::size_t most = std::min(kMaxDocxPartBytes, kMaxDocxBytes - bytes_read_);
  // What it says of its size is a hint alone.
  zip_stat_t says;
  const bool has_size =
      zip_stat(archive_.get(), name.c_str(), 0, &says) == 0 && (says.valid & ZIP_STAT_SIZE) != 0;
  std::string bytes;
  bytes.reserve(has_size ? std::min<std::size_t>(says.size, most) + kChunkBytes : kChunkBytes);
  while (true) {
    const std::size_t done = bytes.size();
    bytes.resize(done + kChunkBytes);
    const zip_int64_t length = zip_fread(file.get(), bytes.data() + done, kChunkBytes);
    if (length < 0) {
      return fail_part(path_, name);
    }
    bytes.resize(done + static_cast<std::size_t>(length));
    if (bytes.size() > most) {
      return fail(ErrorKind::kTooLarge, path_,
                  "has more text than " + std::to_string(most >> 20) + " MiB in " +
                      shown_name(name) + " (split it)");
    }
    if (length == 0) {
      bytes_read_ += bytes.size();
      return bytes;
    }
  }
}

}  // namespace uaparse
