import { builtInPlan } from "../src/built-in-plan";

/** The built-in plan as JSON on standard output: what `host/plan-loader.cjs` puts into the bundle. */
process.stdout.write(JSON.stringify(builtInPlan));
