#include "uaparse/batch/stream_sink.h"

#include <ostream>
#include <utility>

namespace uaparse {

namespace {

std::optional<SinkFailure> failure_of(const std::string& path,
                                      const std::optional<WriteFailure>& failure) {
  return failure ? std::optional(SinkFailure{path, *failure}) : std::nullopt;
}

}  // namespace

StreamSink::StreamSink(std::ostream& out, std::string name, const EmitOptions& options)
    : out_(out), name_(std::move(name)), emitter_(out, options) {
  emitter_.begin();
}

bool StreamSink::write(const SinkItem& item) {
  return emitter_.write_line(item.line).has_value() && out_.good();
}

void StreamSink::end() {
  emitter_.end();
  out_.flush();
}

std::optional<SinkFailure> StreamSink::finish() {
  end();
  return failure_of(name_, find_write_failure(out_));
}

std::optional<SinkFailure> StreamSink::give_up() {
  return failure_of(name_, find_write_failure(out_));
}

std::optional<SinkFailure> StreamSink::keep_part() {
  return finish();
}

FileSink::FileSink(std::unique_ptr<OutputFile> file, const std::string& name, OutputNote note,
                   const EmitOptions& options)
    : StreamSink(file->stream(), name, options), note_(std::move(note)), file_(std::move(file)) {}

std::optional<SinkFailure> FileSink::finish() {
  end();
  if (const auto failure = file_->close()) {
    return failure_of(name(), failure);
  }
  return note_.add(file_->temporary()) ? failure_of(name(), file_->place()) : std::nullopt;
}

std::optional<SinkFailure> FileSink::give_up() {
  return failure_of(name(), file_->close());
}

std::optional<SinkFailure> FileSink::keep_part() {
  end();
  return failure_of(name() + kPartEnding, file_->keep_part());
}

}  // namespace uaparse
