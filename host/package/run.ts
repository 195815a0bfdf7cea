/** `npm run package -- --url https://…`: one zip with all that an office needs to install the add-in; the same source gives the same bytes. */
import { makePackage } from "./make-package";
import { readOptions } from "./options";

async function run(): Promise<void> {
  const { zip, version, sha256, files } = await makePackage(readOptions(process.argv.slice(2)));
  process.stdout.write(`${zip}\nversion ${version}, ${files} files\nsha256 ${sha256}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
