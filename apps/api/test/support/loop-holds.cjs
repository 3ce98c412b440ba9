// Preloaded into the API of a spec: appends to the file of LOOP_HOLDS_FILE how long its event loop was held at a time, in
// milliseconds, one line each. CPU time, so that it does not matter what else the machine does meanwhile; on Linux that of
// the one thread that answers, elsewhere that of the process.
const { appendFileSync, existsSync, readFileSync } = require('node:fs');

const file = process.env.LOOP_HOLDS_FILE;
const ofThread = `/proc/self/task/${process.pid}/schedstat`;
const shortest = 0.5;

const milliseconds = existsSync(ofThread)
  ? () => Number(readFileSync(ofThread, 'utf8').split(' ')[0]) / 1e6
  : () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e3;
    };

let before = milliseconds();

function look() {
  const held = milliseconds() - before;
  if (held > shortest) appendFileSync(file, `${held}\n`);
  before = milliseconds();
  setTimeout(look, 1).unref();
}

look();
