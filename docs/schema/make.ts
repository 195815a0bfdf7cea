import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { planJsonSchema } from "./plan-json-schema";

writeFileSync(join(__dirname, "..", "plan.schema.json"), planJsonSchema());
