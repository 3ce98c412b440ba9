// Preloaded into the API of a spec: V8 then writes a line to stdout for each collection of its heap.
require('node:v8').setFlagsFromString('--trace-gc');
