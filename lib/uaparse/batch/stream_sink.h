// All outcomes in one text: NDJSON, CSV.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "uaparse/batch/sink.h"
#include "uaparse/emit/emit.h"
#include "uaparse/emit/output_file.h"

namespace uaparse {

// To a stream that is open: standard output. `out` has to outlive it.
class StreamSink : public BatchSink {
 public:
  StreamSink(std::ostream& out, std::string name, const EmitOptions& options);

  [[nodiscard]] bool write(const SinkItem& item) override;
  [[nodiscard]] std::optional<SinkFailure> finish() override;
  [[nodiscard]] std::optional<SinkFailure> give_up() override;
  [[nodiscard]] std::optional<SinkFailure> keep_part() override;

 protected:
  const std::string& name() const { return name_; }
  void end();

 private:
  std::ostream& out_;
  std::string name_;
  Emitter emitter_;
};

// To a file, written as OUT.part until it is whole.
class FileSink : public StreamSink {
 public:
  FileSink(std::unique_ptr<OutputFile> file, const std::string& name, OutputNote note,
           const EmitOptions& options);

  [[nodiscard]] std::optional<SinkFailure> finish() override;
  [[nodiscard]] std::optional<SinkFailure> give_up() override;
  [[nodiscard]] std::optional<SinkFailure> keep_part() override;

 private:
  OutputNote note_;
  std::unique_ptr<OutputFile> file_;
};

}  // namespace uaparse
