import { asciiXml, readableSheetXml, readableWorkbookXml } from './sheet-xml';

describe('asciiXml', () => {
  it('leaves no letter that the edge of two chunks could cut', () => {
    expect(asciiXml('<t>œuvre 🛠</t>')).toBe('<t>&#339;uvre &#128736;</t>');
  });
});

describe('readableSheetXml', () => {
  it('puts the runs of an inline string together, without its phonetic reading', () => {
    const xml =
      '<c r="A1" t="inlineStr"><is><r><t>Eau</t></r><r><rPr/><t xml:space="preserve"> vive</t></r><rPh><t>o</t></rPh></is></c>';
    expect(readableSheetXml(xml)).toBe('<c r="A1" t="inlineStr"><is><t>Eau vive</t></is></c>');
  });

  it('makes a text of a date in ISO 8601', () => {
    expect(readableSheetXml('<c r="A1" s="1" t="d"><v>2025-09-18</v></c>')).toBe(
      '<c r="A1" s="1" t="str"><v>2025-09-18</v></c>',
    );
  });
});

describe('readableWorkbookXml', () => {
  it('writes the date system of 1904 as exceljs knows it', () => {
    expect(readableWorkbookXml('<workbookPr date1904="true"/>')).toBe('<workbookPr date1904="1"/>');
  });
});
