// The coordinator's part before a wave begins: planning it and bringing organisations in.

const day = 24 * 60 * 60 * 1000;

/// Five Tuesdays, with room for the preparation that the programme asks for.
export function workshopDates() {
  const start = new Date(Date.now() + 70 * day);
  start.setUTCDate(start.getUTCDate() + ((9 - start.getUTCDay()) % 7));
  return [0, 8, 20, 33, 43].map((weeks) =>
    new Date(start.getTime() + weeks * 7 * day).toISOString().slice(0, 10));
}

async function set(visitor, name, value) {
  await visitor.page.$eval(`main [name="${name}"]`, (field, text) => {
    field.value = text;
  }, value);
}

async function setDate(visitor, name, day) {
  const [year, month, date] = day.split("-");
  await set(visitor, `${name}-day`, date);
  await set(visitor, `${name}-month`, month);
  await set(visitor, `${name}-year`, year);
}

/// The names of the date fields, in the order of the page.
function dateNames(visitor) {
  return visitor.page.$$eval('main [name$="-day"]',
    (fields) => fields.map((field) => field.name.slice(0, -4)));
}

/// Ticks the boxes of these people, unless they are ticked already.
function tick(visitor, names) {
  return visitor.page.$$eval("main .govuk-checkboxes__item", (items, wanted) => {
    for (const item of items) {
      const box = item.querySelector("input");
      const meant = wanted.some((name) => item.innerText.includes(name));
      if (meant && !box.checked) box.click();
    }
  }, names);
}

/// Where more than one programme is active, the form asks first for which.
async function chooseProgramme(visitor, programme) {
  await visitor.open("/golven/nieuw");
  if (await visitor.page.$('main input[name="programme"][type=hidden]')) return;
  const place = await visitor.page.$$eval("main a", (links, words) =>
    links.find((link) => link.innerText.includes(words)).getAttribute("href"), programme);
  await visitor.open(place);
}

/// Gives the place of the wave; dates in the order of the page, as many as there are.
export async function planWave(visitor, title, dates,
  { programme = "BCP", staff = ["Carla", "Ann", "Vic"] } = {}) {
  await chooseProgramme(visitor, programme);
  const names = await dateNames(visitor);
  const nameField = await visitor.page.$eval('main form input[type=text]', (field) => field.name);
  await set(visitor, nameField, title);
  await tick(visitor, staff);
  for (const [index, name] of names.entries()) {
    if (!dates[index]) continue;
    await setDate(visitor, name, dates[index]);
  }
  await visitor.submit('main button[value="check"]');
  await visitor.submit('main button[value="plan"]');
  return new URL(visitor.page.url()).pathname;
}

/// From the register into the wave, with the contact who has this address; gives the place of the
/// participant.
export async function invite(visitor, wave, name, email) {
  await visitor.open(`${wave}/deelnemers/toevoegen?zoek=${encodeURIComponent(name)}`);
  await visitor.page.$$eval("main .govuk-checkboxes__item", (items, wanted) => {
    items.find((item) => item.querySelector("label").innerText.trim() === wanted)
      .querySelector("input").click();
  }, name);
  await visitor.submit('main form[method=post] button');
  await visitor.open(`${wave}/deelnemers`);
  const participant = await visitor.page.$$eval("main a[href*='/zaken/']", (links, wanted) =>
    links.find((link) => link.innerText.includes(wanted)).getAttribute("href"), name);
  const place = participant.split("/").slice(0, 3).join("/");
  await visitor.open(`${place}/mensen/nieuw`);
  await visitor.page.$$eval("main .govuk-radios__item, main option", (items, address) => {
    const item = items.find((one) => one.innerText.includes(address));
    if (item.tagName === "OPTION") item.selected = true;
    else item.querySelector("input").click();
  }, email);
  await visitor.submit('main form[method=post] button');
  return place;
}

/// Notes one status of enrolment after the other; who applies accepts the share.
export async function note(visitor, place, statuses) {
  for (const status of statuses) {
    await visitor.open(`${place}/inschrijving`);
    await (await visitor.page.$(`main input[value="${status}"]`)).click();
    const share = await visitor.page.$('main input[type=checkbox]');
    if (share && status === "applied") await share.click();
    await visitor.submit('main form[method=post] button');
  }
}

/// From the register to a seat.
export async function enrol(visitor, wave, name, email) {
  const place = await invite(visitor, wave, name, email);
  await note(visitor, place, ["contacted", "informed", "applied", "enrolled"]);
  return place;
}

/// Forms a group of these organisations.
export async function formGroup(visitor, wave, title, names) {
  await visitor.open(`${wave}/groepen`);
  await visitor.page.type("main form input[type=text]", title);
  await tick(visitor, names);
  await visitor.submit("main form[method=post] button");
}

/// Plans or moves a date of a wave or a group, through the preview.
export async function planDate(visitor, place, day) {
  await visitor.open(place);
  const [name] = await dateNames(visitor);
  await setDate(visitor, name, day);
  const reason = await visitor.page.$('main textarea[name="reason"]');
  if (reason) await reason.type("Afgesproken met de besturen");
  await visitor.submit('main form[method=post] button');
  await visitor.submit('main form[method=post] button');
}
