// Office.js loads its telemetry sink from telemetry/oteljs_agave.js; the embedded Excel has none, so nothing is sent
