// Why a child gave no answer, in words for its user.
#pragma once

#include <optional>
#include <string>

#include "uaparse/base/result.h"
#include "uaparse/worker/conversation.h"
#include "uaparse/worker/limits.h"
#include "uaparse/worker/process.h"

namespace uaparse {

// `end` says how the child ended; nothing where somebody else took its status.
tl::unexpected<Error> fail_exchange(const std::string& path, const WorkerLimits& limits,
                                    const Exchanged& exchanged, const std::optional<End>& end);

// The system gives no process.
tl::unexpected<Error> fail_without_process(const std::string& path, const std::string& reason);

}  // namespace uaparse
