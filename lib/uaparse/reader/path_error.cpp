#include "uaparse/reader/path_error.h"

#include <cerrno>

namespace uaparse {

Error explain_errno(const std::string& path, int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return {ErrorKind::kNotFound, path, "no such file (check the path)"};
    case EACCES:
    case EPERM:
      return {ErrorKind::kNoPermission, path, "no permission to read it (check its mode)"};
    case ENAMETOOLONG:
    case ELOOP:
      return {ErrorKind::kIoError, path, "the path cannot be followed (check the path)"};
    default:
      return {ErrorKind::kIoError, path, "cannot be read (check the disk or the connection)"};
  }
}

}  // namespace uaparse
