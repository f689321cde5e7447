// Judges files with @ooxml-tools/validate as its own command does, but many in one process: the
// start costs more than most documents. Takes the module's path as argument, then a file's path on
// each line of standard input; prints the findings, the count and a last line for each file.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { default: validate, getFileFormatFromName } = await import(pathToFileURL(process.argv[2]));

for await (const path of createInterface({ input: process.stdin })) {
  try {
    const errors = await validate(await readFile(path), getFileFormatFromName(path));
    for (const error of errors) {
      console.log(`.${error.path.partUri}/${error.path.xpath}\n${error.id}: ${error.description}`);
    }
    console.log(`Found ${errors.length} errors`);
  } catch (failed) {
    console.log(`No verdict: ${failed.stack ?? failed}`);
  }
  console.log(`Judged ${path}`);
}
process.exit(0);
