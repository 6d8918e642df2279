#include "web/pages/step/file/upload.h"

#include <algorithm>

#include "engine/text/string_map.h"
#include "web/account/random.h"
#include "web/body/multipart.h"
#include "web/file_type.h"
#include "web/pages/step/file/document.h"
#include "web/pages/step/file/files.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/notice.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

engine::Message uploaded() {
  return {"done.file-uploaded"};
}

/// Takes the files of one form, one after another.
class Arrival {
 public:
  Arrival(Desk& desk, const Asked& asked, const StepPage& page)
      : desk_(desk), asked_(asked), page_(page) {}

  // A wrong file is noted and passed over, so that the others of the form still arrive.
  std::optional<Refusal> begin(const ArrivingFile& file, const Fields& before) {
    if (!is_own_token(asked_, before.get("csrf")))
      return Refusal{{"upload.token"}, "", Refusal::Kind::forbidden};
    upload_.reset();
    type_ = FileType();
    name_ = file.name;
    slot_ = find_slot(page_.step, file.field);
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
    document.target = page_.at.id;
    document.step = page_.step.id;
    document.slot = slot_->id;
    document.name = file.name;
    document.format = format;
    document.by = asked_.viewer.person;
    document.at = asked_.now.instant;
    format_ = format;
    upload_ = desk_.store.documents().begin(asked_.viewer, document);
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
      replace(upload_->complete());
    }
    upload_.reset();
    return std::nullopt;
  }

  const std::vector<Refusal>& errors() const { return errors_; }
  int taken() const { return taken_; }

 private:
  void refuse(std::string key) {
    errors_.push_back({{std::move(key),
                        {{"name", name_},
                         {"format", format_},
                         {"formats", formats_words(desk_, asked_, *slot_)}}},
                       slot_->id});
  }

  // The new file is complete before the old one goes.
  void replace(const db::Document& document) {
    ++taken_;
    db::Documents& documents = desk_.store.documents();
    for (const auto& old : documents.documents(asked_.viewer, page_.at.id, page_.step.id)) {
      if (old.slot == document.slot && old.id != document.id)
        documents.remove(asked_.viewer, old.id);
    }
  }

  Desk& desk_;
  const Asked& asked_;
  const StepPage& page_;
  const engine::Slot* slot_ = nullptr;
  std::string name_{};
  std::string format_{};
  FileType type_{};
  std::unique_ptr<db::Upload> upload_{};
  std::vector<Refusal> errors_{};
  int taken_ = 0;
};

Refusal not_editable(const StepPage& page) {
  const bool locked = page.state.current() != nullptr;
  return {{locked ? "refusal.already-handed-in" : "refusal.not-open"}, "", Refusal::Kind::conflict};
}

std::vector<Refusal> receive(Desk& desk, const Asked& asked, const StepPage& page) {
  if (asked.request.body == nullptr)
    return {{{"upload.malformed"}, ""}};
  Arrival arrival(desk, asked, page);
  const FileReceiver receiver{
      [&](const ArrivingFile& file, const Fields& before) { return arrival.begin(file, before); },
      [&](std::string_view bytes) { arrival.data(bytes); }, [&] { return arrival.end(); }};
  MultipartLimits limits;
  limits.file = largest_upload;
  const auto fields =
      read_multipart(*asked.request.body, asked.request.content_type, receiver, limits);
  std::vector<Refusal> errors = arrival.errors();
  if (!fields) {
    errors.push_back(fields.refusal());
  } else if (!is_own_token(asked, fields->get("csrf"))) {
    errors.push_back({{"upload.token"}, "", Refusal::Kind::forbidden});
  } else if (arrival.taken() == 0 && errors.empty()) {
    errors.push_back({{"upload.none"}, fields->get("slot")});
  }
  return errors;
}

Response answer_script(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  if (errors.empty()) {
    text::TypedFields answer{{"place", {place_of_step(asked.at().self().id, asked.step().id)}}};
    Response response = Response::json(text::to_json(answer));
    response.set_cookie(notice_as_cookie(uploaded()));
    return response;
  }
  text::TypedFields answer;
  for (const Refusal& error : errors)
    answer["error"].push_back(desk.say(error.message, asked.language));
  return std::move(Response::json(text::to_json(answer)).set_status(status_of(errors.front())));
}

}  // namespace

Response upload_files(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  if (page.step.slots.empty())
    return not_found(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  const std::vector<Refusal> errors =
      page.is_editable() ? receive(desk, asked, page) : std::vector<Refusal>{not_editable(page)};
  if (!asked.request.requested_with.empty())
    return answer_script(desk, asked, errors);
  if (!errors.empty())
    return show_document(desk, asked, errors);
  return go_on(asked, page.place(), uploaded());
}

Response remove_file(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  if (!page.is_editable())
    return show_document(desk, asked, {not_editable(page)});
  db::Documents& documents = desk.store.documents();
  const auto id = asked.id<engine::DocumentId>("document");
  const auto all = documents.documents(asked.viewer, page.at.id, page.step.id);
  const bool ours =
      std::any_of(all.begin(), all.end(), [&](const db::Document& one) { return one.id == id; });
  if (!ours)
    return not_found(desk, asked);
  documents.remove(asked.viewer, id);
  return go_on(asked, page.place(), engine::Message{"done.file-removed"});
}

}  // namespace draaiboek::web
