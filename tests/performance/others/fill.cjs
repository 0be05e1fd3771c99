// Fills the template with docxtemplater. Usage: node fill.cjs TEMPLATE.docx DATA.json OUTPUT.docx
const fs = require("node:fs");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const [template, data, output] = process.argv.slice(2);
const document = new Docxtemplater(new PizZip(fs.readFileSync(template)), { paragraphLoop: true, linebreaks: true });
document.render(JSON.parse(fs.readFileSync(data, "utf8")));
fs.writeFileSync(output, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
