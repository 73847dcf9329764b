// Runs what a start runs, and keeps what V8 compiled for it beside the core.
const { makeCache } = require('../bin/quick.js');

process.env.REFCOACH_HOME = `${__dirname}/nowhere`;
makeCache(() =>
  require('../dist/main.cjs').main(['ask', '--example', '--channel', 'in-person,email,text', '--no-input']),
);
