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

/// Gives the place of the wave.
export async function planWave(visitor, title, dates) {
  await visitor.open("/golven/nieuw");
  if (!(await visitor.page.$('main input[name="programme"][type=hidden]'))) {
    await visitor.submit("main form button, main li a, main table a");
  }
  const names = await dateNames(visitor);
  const nameField = await visitor.page.$eval('main form input[type=text]', (field) => field.name);
  await set(visitor, nameField, title);
  await tick(visitor, ["Carla", "Ann", "Vic"]);
  for (const [index, name] of names.entries()) {
    const [year, month, date] = dates[index].split("-");
    await set(visitor, `${name}-day`, date);
    await set(visitor, `${name}-month`, month);
    await set(visitor, `${name}-year`, year);
  }
  await visitor.submit('main button[value="check"]');
  await visitor.submit('main button[value="plan"]');
  return new URL(visitor.page.url()).pathname;
}

/// From the register to a seat, with the contact who has this address.
export async function enrol(visitor, wave, name, email) {
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
  for (const status of ["contacted", "informed", "applied", "enrolled"]) {
    await visitor.open(`${place}/inschrijving`);
    await (await visitor.page.$(`main input[value="${status}"]`)).click();
    const share = await visitor.page.$('main input[type=checkbox]');
    if (share && status === "applied") await share.click();
    await visitor.submit('main form[method=post] button');
  }
}
