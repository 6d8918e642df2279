// Does what a step page asks, whatever its kind: recognised by the forms that stand on it.

/// Gives every field of the page's forms a fitting answer. Runs in the page.
function fillInPage() {
  const answered = new Set();
  for (const field of document.querySelectorAll("main form [name]")) {
    const { name, type } = field;
    if (type === "hidden" || type === "file" || field.tagName === "BUTTON") continue;
    if (type === "radio" || type === "checkbox") {
      if (!answered.has(name)) field.click();
      answered.add(name);
    } else if (field.tagName === "SELECT") {
      field.selectedIndex = Math.min(3, field.options.length - 1);
    } else if (field.value === "") {
      const parts = { day: "1", month: "9", year: "2028" };
      const part = name.match(/-(day|month|year)$/);
      const words = field.inputMode === "numeric" ? "3" : "Ja <b>&amp;</b>.";
      field.value = part ? parts[part[1]] : words;
    }
  }
}

async function fillIn(visitor) {
  if (visitor.scripts) return visitor.page.evaluate(fillInPage);
  return typeIn(visitor);
}

/// The same by hand, for a browser without scripts.
async function typeIn(visitor) {
  const answered = new Set();
  for (const field of await visitor.page.$$("main form [name]")) {
    const { name, type, tag, value, options } = await field.evaluate((one) => ({
      name: one.name, type: one.type, tag: one.tagName, value: one.value,
      options: one.tagName === "SELECT" ? [...one.options].map((option) => option.value) : [],
    }));
    if (type === "hidden" || type === "file" || tag === "BUTTON") continue;
    if (type === "radio" || type === "checkbox") {
      if (!answered.has(name)) await field.click();
      answered.add(name);
    } else if (tag === "SELECT") {
      await field.select(options[Math.min(3, options.length - 1)]);
    } else if (value === "") {
      const part = name.match(/-(day|month|year)$/);
      await field.type(part ? { day: "1", month: "9", year: "2028" }[part[1]] : "3");
    }
  }
}

async function handIn(visitor, place) {
  await visitor.open(`${place}/controle`);
  await visitor.submit('main form[action$="/inzending"] button');
  await visitor.open(`${place}/inzending`);
}

async function uploadFiles(visitor, place, papers) {
  const slots = await visitor.page.$$eval('main form[action$="/bestanden"] input[type=file]',
    (inputs) => inputs.map((input) => ({ id: input.id, accept: input.accept })));
  for (const { id, accept } of slots) {
    const format = accept.split(",")[0].slice(1);
    const input = await visitor.page.waitForSelector(`input[type=file][name="${id}"]`);
    await input.uploadFile(papers[format]);
    await visitor.submit(`main form:has(input[type=file][name="${id}"]) button`);
  }
  await handIn(visitor, place);
}

async function fillSections(visitor, place) {
  const sections = await visitor.page.$$eval('main a[href*="/secties/"]',
    (links) => links.map((link) => link.getAttribute("href")));
  for (const section of sections) {
    await visitor.open(section);
    await fillIn(visitor);
    await visitor.submit('main form[action*="/concept"] button:not([name])');
  }
  await handIn(visitor, place);
}

/// Only who has begun to read can write.
async function startAndGiveFeedback(visitor, place, verdict) {
  await visitor.submit('main form[action$="/nazicht"] button');
  await giveFeedback(visitor, place, verdict);
}

async function giveFeedback(visitor, place, verdict) {
  await visitor.submit('main form[action$="/feedback"] button[name=add]');
  const field = await visitor.page.waitForSelector("main textarea[name^=text-]");
  await field.type("Waarom is de hersteltijd twee werkdagen?");
  await (await visitor.page.$(`input[name=verdict][value=${verdict}]`)).click();
  await visitor.submit('main form[action$="/feedback"] button[name=send]');
}

async function hold(visitor, place) {
  const workshop = new URL(visitor.page.url()).pathname;
  await visitor.open(`${workshop}/verloop`);
  await visitor.submit('main form[action$="/verloop"] button');
  await visitor.open(`${workshop}/aanwezigheid`);
  for (const box of await visitor.page.$$("main input[type=checkbox]")) await box.click();
  await visitor.submit('main form[action$="/aanwezigheid"] button');
  await visitor.open(place);
}

const pressIn = (form) => (visitor) => visitor.submit(`main ${form} button`);

const ways = [
  ['form[action$="/afwerking"]', pressIn('form[action$="/afwerking"]')],
  ['form[action$="/publicatie"]', pressIn('form[action$="/publicatie"]')],
  ['form[action$="/bestanden"]', uploadFiles],
  ['a[href*="/secties/"]', fillSections],
  ['input[name=decision]', async (visitor) => {
    await (await visitor.page.$("input[name=decision][value=yes]")).click();
    await visitor.submit('main form:has(input[name=decision]) button');
  }],
  ['form[action$="/nazicht"]', (visitor, place, papers, verdict) =>
    startAndGiveFeedback(visitor, place, verdict)],
  ['form[action$="/feedback"]', (visitor, place, papers, verdict) =>
    giveFeedback(visitor, place, verdict)],
  ['form[action$="/antwoorden"]', async (visitor) => {
    await fillIn(visitor);
    await visitor.submit('main form[action$="/antwoorden"] button[name=send]');
  }],
  ['a[href$="/verloop"]', hold],
];

/// Opens the step and does what it asks; `verdict` is the analyst's.
export async function doStep(visitor, place, papers, verdict = "accepted") {
  await visitor.open(place);
  for (const [sign, way] of ways) {
    if (await visitor.page.$(`main ${sign}`)) return way(visitor, place, papers, verdict);
  }
  throw new Error(`${visitor.email} finds nothing to do at ${visitor.page.url()}:\n` +
    await visitor.text());
}
