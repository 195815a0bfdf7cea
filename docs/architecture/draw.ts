/** `npm run picture:architecture`: writes docs/architecture.svg from the imports of the code. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { architecturePicture } from "./picture";

writeFileSync(path.join(__dirname, "../architecture.svg"), architecturePicture());
