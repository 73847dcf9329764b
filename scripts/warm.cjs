// Runs what a start runs, and keeps what V8 compiled for it beside the core.
const { makeCache } = require('../bin/quick.js');

process.env.REFCOACH_HOME = `${__dirname}/nowhere`;

makeCache(async () => {
  const { main } = require('../dist/main.cjs');
  await main(['ask', '--example', '--channel', 'in-person,email,text', '--no-input']);
  await main(['check', '--text', 'Do you know anyone who needs a roof?']);
});
