// What somebody types isn't lost without a word: not by another language, not by leaving before a
// form saved itself, and not by a session that ended meanwhile. An upload tells its errors as a
// page does.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { startProgram } from "./program.mjs";
import { Visitor } from "./visitor.mjs";

const findings = [];
const looked = new Set();
const folder = mkdtempSync(path.join(os.tmpdir(), "draaiboek-typing-"));
let program;
let browser;

before(async () => {
  program = await startProgram();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await program?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function arrive(email) {
  return Visitor.arrive(browser, program.address, email, { findings, looked });
}

/// Filip's organisation gets its form back, and he opens the first part of it.
async function openSection() {
  const filip = await arrive("filip@dendermonde.example");
  await filip.open("/taken");
  const place = await filip.page.$eval("main a[href*='/zaken/']",
    (link) => link.getAttribute("href").match(/^\/zaken\/[0-9a-z]+/)[0]);
  const step = `${place}/stappen/self-evaluation`;
  const link = "main a[href*='/secties/']";
  await filip.open(step);
  if (!await filip.page.$(link)) {
    const carla = await arrive("carla@vo-crt.example");
    await carla.open(`${step}/heropening`);
    await carla.page.type("[name=reason]", "Nog eens nakijken");
    await carla.submit("main form button");
    await filip.open(step);
  }
  await filip.open(await filip.page.$eval(link, (one) => one.getAttribute("href")));
  return filip;
}

/// Presses the other language; whether the browser asked first, and was told to stay.
async function tryToLeave({ page }) {
  let stay;
  const stayed = new Promise((resolve) => {
    stay = async (dialog) => {
      await dialog.dismiss();
      resolve(dialog.type() === "beforeunload");
    };
    page.on("dialog", stay);
  });
  const left = page.waitForNavigation({ waitUntil: "load" }).then(() => false, () => false);
  await page.click("a[hreflang=en]");
  const asked = await Promise.race([stayed, left]);
  page.off("dialog", stay);
  return asked;
}

/// Gives another answer to the first question of a form that saves itself; gives its id.
async function answerOtherwise({ page }) {
  const other = "form[data-db-autosave] input[type=radio]:not(:checked)";
  const id = await page.$eval(other, (radio) => radio.id);
  await page.click(`#${id}`);
  return id;
}

test("who leaves a form that was typed in is asked first", { timeout: 300_000 }, async () => {
  const marie = await arrive("marie@melle.example");
  await marie.open("/profiel");
  const field = "main form input[type=text]";
  assert.equal(await tryToLeave(marie), false, "nothing was typed");
  await marie.open("/profiel?lang=nl");
  await marie.page.type(field, " van Melle");
  assert.equal(await tryToLeave(marie), true);
  assert.match(await marie.page.$eval(field, (one) => one.value), /van Melle/);
});

test("a form that came back asks first only when something was typed", { timeout: 300_000 },
  async () => {
    const carla = await arrive("carla@vo-crt.example");
    await carla.open("/golven");
    const wave = await carla.page.$$eval("main a[href*='/golven/']", (links) => links
      .map((link) => link.getAttribute("href").match(/^\/golven\/[0-9a-z]{26}/)?.[0])
      .find((place) => place !== undefined));
    const send = "main form[action$='/annulering'] button";
    await carla.open(`${wave}/annulering`);
    await carla.submit(send);
    assert.ok(await carla.page.$(".govuk-form-group--error"), "a reason is asked");
    assert.equal(await tryToLeave(carla), false, "nothing was typed");
    await carla.open("/golven?lang=nl");
    await carla.open(`${wave}/bord`);
    const place = await carla.page.$eval("main a[href*='/zaken/']",
      (one) => one.getAttribute("href").match(/^\/zaken\/[0-9a-z]+/)[0]);
    await carla.open(`${place}/vertrek`);
    await carla.page.type("[name=reason]", "Fusie");
    await carla.submit("main form[action$='/vertrek'] button");
    await carla.page.click("h1");
    assert.equal(await tryToLeave(carla), true, "the reason isn't saved");
  });

test("a form that saves itself does so before another language is shown", { timeout: 300_000 },
  async () => {
    const filip = await openSection();
    const id = await answerOtherwise(filip);
    await Promise.all([
      filip.page.waitForNavigation({ waitUntil: "load" }),
      filip.page.click("a[hreflang=en]"),
    ]);
    assert.equal(await filip.page.$eval("html", (html) => html.lang), "en");
    assert.ok(await filip.page.$eval(`#${id}`, (radio) => radio.checked));
  });

test("an upload that is refused has a summary and a title as a page has", { timeout: 300_000 },
  async () => {
    const lies = await arrive("lies@hasselt.example");
    await lies.findTask("form[data-db-upload]");
    const wrong = path.join(folder, "bia.xlsx");
    writeFileSync(wrong, "MZ this is no sheet");
    await (await lies.page.$("form[data-db-upload] input[type=file]")).uploadFile(wrong);
    await lies.page.click("form[data-db-upload] button");
    await lies.page.waitForSelector(".govuk-error-summary");
    assert.match(await lies.page.title(), /^Fout: /);
    const focus = await lies.page.evaluate(() => document.activeElement.className);
    assert.match(focus, /govuk-error-summary/);
    const link = await lies.page.$eval(".govuk-error-summary a", (one) => one.hash.slice(1));
    assert.ok(await lies.page.$(`input[type=file]#${link}`), "the summary leads to the field");
  });

test("who is signed out meanwhile reads that, and not of a connection", { timeout: 300_000 },
  async () => {
    const filip = await openSection();
    const lies = await arrive("lies@hasselt.example");
    await lies.findTask("form[data-db-upload]");
    const hidden = await lies.page.$eval("[data-db-stay]", (button) => {
      button.hidden = true;
      return getComputedStyle(button).display;
    });
    assert.equal(hidden, "none");
    const today = (await fetch(`${program.address}/health`)).headers.get("date");
    const later = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10);
    await program.goTo(later);
    await answerOtherwise(filip);
    const saved = "[data-db-saved]";
    await filip.page.waitForFunction(
      (line) => document.querySelector(line).textContent.includes("U bent afgemeld"), {}, saved);
    const file = path.join(folder, "leeg.xlsx");
    writeFileSync(file, "x");
    await (await lies.page.$("form[data-db-upload] input[type=file]")).uploadFile(file);
    await lies.page.click("form[data-db-upload] button");
    await lies.page.waitForSelector(".govuk-error-summary");
    assert.match(await lies.text(), /U bent afgemeld/);
    assert.doesNotMatch(await lies.text(), /verbinding/);
    assert.deepEqual(findings.filter((one) => !one.includes("status of 4")), []);
  });
