// Real files as municipalities make them: a Word document, a workbook and a PDF.
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import writeXlsxFile from "write-excel-file/node";

async function word(file) {
  const plan = new Document({
    sections: [{
      children: [
        new Paragraph({ text: "Business continuïteitsplan", heading: HeadingLevel.HEADING_1 }),
        new Paragraph("Het crisisteam komt samen in het gemeentehuis."),
      ],
    }],
  });
  writeFileSync(file, await Packer.toBuffer(plan));
}

function workbook(file) {
  const cell = (value) => ({ value });
  return writeXlsxFile([
    [cell("Proces"), cell("RTO (uur)")],
    [cell("Burgerzaken"), { type: Number, value: 48 }],
  ]).toFile(file);
}

async function portable(file, browser) {
  const page = await browser.newPage();
  await page.setContent("<h1>Agenda</h1><p>9.30 uur: ontvangst</p>");
  await page.pdf({ path: file });
  await page.close();
}

/// Paths by format: docx, xlsx, pdf.
export async function makePapers(browser) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "papers-"));
  const papers = {
    docx: path.join(folder, "bcp van de gemeente.docx"),
    xlsx: path.join(folder, "bia.xlsx"),
    pdf: path.join(folder, "agenda.pdf"),
  };
  await word(papers.docx);
  await workbook(papers.xlsx);
  await portable(papers.pdf, browser);
  return papers;
}
