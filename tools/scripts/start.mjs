// `npm start`: the loader's `start` command, after installing and compiling what is missing.
process.argv.splice(2, 0, 'start');
await import('./rome.mjs');
