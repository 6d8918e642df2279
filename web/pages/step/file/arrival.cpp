#include "web/pages/step/file/arrival.h"

#include <algorithm>

#include "engine/text/string_map.h"
#include "web/account/random.h"
#include "web/body/multipart.h"
#include "web/file_type.h"
#include "web/pages/step/file/files.h"
#include "web/show/notice.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

/// Takes the files of one form, one after another.
class Arrival {
 public:
  Arrival(Desk& desk, const Asked& asked, const Arrivals& arrivals)
      : desk_(desk), asked_(asked), to_(arrivals) {}

  // A wrong file is noted and passed over, so that the others of the form still arrive.
  std::optional<Refusal> begin(const ArrivingFile& file, const Fields& before) {
    if (!is_own_token(asked_, before.get("csrf")))
      return Refusal{{"upload.token"}, "", Refusal::Kind::forbidden};
    upload_.reset();
    type_ = FileType();
    name_ = file.name;
    slot_ = slot_called(file.field);
    if (slot_ == nullptr)
      return Refusal{{"refusal.unknown-file"}, "", Refusal::Kind::invalid};
    const std::string format = extension_of(file.name);
    const auto& accept = slot_->accept;
    if (std::find(accept.begin(), accept.end(), format) == accept.end()) {
      refuse("upload.wrong-extension");
      return std::nullopt;
    }
    db::Document document;
    document.id = new_id<engine::DocumentId>();
    document.target = to_.target;
    document.step = to_.step;
    document.slot = slot_->id;
    document.name = file.name;
    document.format = format;
    document.by = asked_.viewer.person;
    document.at = asked_.now.instant;
    format_ = format;
    upload_ =
        to_.begin ? to_.begin(document) : desk_.store.documents().begin(asked_.viewer, document);
    return std::nullopt;
  }

  void data(std::string_view bytes) {
    type_.see(bytes);
    if (upload_)
      upload_->write(bytes);
  }

  std::optional<Refusal> end() {
    if (!upload_)
      return std::nullopt;
    if (type_.size() == 0) {
      refuse("upload.empty");
    } else if (type_.format() != format_) {
      refuse("upload.wrong-content");
    } else {
      keep(upload_->complete());
    }
    upload_.reset();
    return std::nullopt;
  }

  const std::vector<Refusal>& errors() const { return errors_; }
  const std::vector<db::Document>& documents() const { return documents_; }

 private:
  const engine::Slot* slot_called(const std::string& field) const {
    const auto found = std::find_if(to_.slots.begin(), to_.slots.end(),
                                    [&](const engine::Slot& one) { return one.id == field; });
    return found == to_.slots.end() ? nullptr : &*found;
  }

  void refuse(std::string key) {
    errors_.push_back({{std::move(key),
                        {{"name", name_},
                         {"format", format_},
                         {"formats", formats_words(desk_, asked_, *slot_)}}},
                       slot_->id});
  }

  // The new file is complete before the old one goes.
  void keep(const db::Document& document) {
    documents_.push_back(document);
    if (!to_.replaces)
      return;
    db::Documents& documents = desk_.store.documents();
    for (const auto& old : documents.documents(asked_.viewer, to_.target, to_.step)) {
      if (old.slot == document.slot && old.id != document.id)
        documents.remove(asked_.viewer, old.id);
    }
  }

  Desk& desk_;
  const Asked& asked_;
  const Arrivals& to_;
  const engine::Slot* slot_ = nullptr;
  std::string name_{};
  std::string format_{};
  FileType type_{};
  std::unique_ptr<db::Upload> upload_{};
  std::vector<Refusal> errors_{};
  std::vector<db::Document> documents_{};
};

}  // namespace

Arrived receive_files(Desk& desk, const Asked& asked, const Arrivals& arrivals) {
  Arrived arrived;
  if (asked.request.body == nullptr) {
    arrived.errors = {{{"upload.malformed"}, ""}};
    return arrived;
  }
  Arrival arrival(desk, asked, arrivals);
  const FileReceiver receiver{
      [&](const ArrivingFile& file, const Fields& before) { return arrival.begin(file, before); },
      [&](std::string_view bytes) { arrival.data(bytes); }, [&] { return arrival.end(); }};
  MultipartLimits limits;
  limits.file = largest_upload;
  const auto fields =
      read_multipart(*asked.request.body, asked.request.content_type, receiver, limits);
  arrived.documents = arrival.documents();
  arrived.errors = arrival.errors();
  if (!fields) {
    arrived.errors.push_back(fields.refusal());
    return arrived;
  }
  if (!is_own_token(asked, fields->get("csrf"))) {
    arrived.errors.push_back({{"upload.token"}, "", Refusal::Kind::forbidden});
  } else if (arrived.documents.empty() && arrived.errors.empty()) {
    arrived.errors.push_back({{"upload.none"}, fields->get("slot")});
  }
  arrived.fields = *fields;
  return arrived;
}

Response upload_answer(Desk& desk, const Asked& asked, const std::string& place,
                       const engine::Message& done, const std::vector<Refusal>& errors) {
  text::TypedFields answer;
  if (errors.empty()) {
    answer["place"] = {place};
    Response response = Response::json(text::to_json(answer));
    response.set_cookie(notice_as_cookie(done));
    return response;
  }
  for (const Refusal& error : errors)
    answer["error"].push_back(desk.say(error.message, asked.language));
  return std::move(Response::json(text::to_json(answer)).set_status(status_of(errors.front())));
}

}  // namespace draaiboek::web
