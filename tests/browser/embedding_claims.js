// EMBEDDING.md, sentence by sentence: how each begins, and the tests that hold it to that.

const element = (title) => ['browser/embed_element.spec.js', title];
const embed = (title) => ['browser/embed.spec.js', title];
const hostile = (title) => ['browser/hostile_hosts.spec.js', title];
const page = (title) => ['browser/embedding_page.spec.js', title];
const origins = (title) => ['web/host_origins.test.js', title];

const handsOver = embed('a host page hands over a job and a token, and hears of the job');
const example = embed('the example page shows two jobs without anybody typing a token');
const start = page('the start is all it takes');
const signedIn = page('the example of a server gives a token to whoever is signed in');
const renewed = embed('a job that changes and ends is told, an expired token is renewed once and then said');
const late = hostile('a host that goes away while it is asked for a token is waited for 30 seconds');
const gaveNone = embed('a host whose callback ${what} is said to have given no token');
const copied = element('embed.js from another origin needs its server’s consent, and a copy of it needs none');
const attributes = element('another job in the attribute is loaded, with what is to be expanded');
const named = element('title names the frame, lang is passed on, and the page stays English');
const limits = embed('the height follows the content, between the host’s limits');
const noLimits = element('without limits the element has 200 px at least and the window’s height at most, or the height that is set');
const compact = embed('the compact view shows verdict and outputs in ${width} × ${height} without scrolling');
const onWindow = hostile('a window hears that the frame is there, and nothing else');
const refused = hostile('${name}.localhost is not console.localhost: it is refused and named');
const stranger = hostile('a stranger around the listed page is warned of before a token is typed');
const unlisted = element('without a list nobody hands over a job, and an address can still name one');
const headers = element('jobglass-server says who may show the page, and without a list its own site only');
const cantShow = hostile('a page that is not listed can’t show the page at all where the server says so');
const policy = embed('a host with a strict policy needs script-src and frame-src, and nothing else');
const sandboxed = embed('a sandboxed frame without an origin gets its settings, its program and its token');
const flags = element('a sandbox has the flags that are named, and they are all that files and tabs need');
const noFile = element('where a sandbox keeps files from being saved, the page says so');
const nowhere = element('where the frame can’t come there is no event, and the console says why');

export const claims = {
  'Show a job in a page of your own': [handsOver],
  '`scripts/run` serves an example': [example],
  'Say on the site of Jobglass which pages': [['browser/deployments.spec.js', 'embed.js from nginx, in a page of another site'], headers],
  'Then in your page:': [start],
  '`embed.js` is a module': [copied],
  '`jobglass-server` does.': [start],
  'Or copy `embed.js`': [copied],
  '`getToken({ reason, job })` returns': [handsOver, start],
  'It is called when a token is needed': [handsOver, renewed,
    element('an object whose own request is refused gets another token, once')],
  'It is called once per expiry': [renewed],
  'It has 30 seconds.': [late],
  'If it rejects or returns nothing': [gaveNone],
  'Your server decides who gets a token.': [signedIn],
  'It should be short-lived': [signedIn],
  'This one needs Node.js only': [signedIn],
  'The token goes from your page': [handsOver, onWindow],
  'Jobglass keeps it in memory': [handsOver],
  '`src`: ': [handsOver, start],
  '`job`: ': [attributes],
  '`expand`: ': [handsOver, attributes],
  '`theme`: ': [embed('the theme is the host’s choice, and the system’s without one')],
  '`view`: ': [compact],
  '`lang`: ': [named],
  '`title`: ': [named],
  '`sandbox`: ': [sandboxed, flags],
  'The height follows the content.': [limits],
  'Limit it with': [limits, noLimits],
  'Without them it is 200 px': [noLimits],
  'A frame of 400 × 300 px': [compact],
  'In low frames the full view': [element('the full view in ${width} × ${height} begins with the verdict and the progress of the outputs')],
  'Several elements on a page': [element('several elements are independent of each other')],
  'An element that is removed': [embed('elements that are removed leave nothing behind')],
  '`element.load(id, { expand })` shows': [embed('load() shows another job, with other expansions'), attributes],
  'Both end with': [attributes],
  '`jobglass-ready`: ': [handsOver],
  '`jobglass-loaded`: ': [handsOver, renewed],
  '`jobglass-changed`: ': [renewed],
  '`jobglass-finished`: ': [renewed],
  '`jobglass-error`: ': [renewed, gaveNone],
  '`event.detail` is': [handsOver, onWindow],
  'Your page learns nothing else': [onWindow],
  'Browsers don\'t let frames': [element('a frame of another site can’t show notifications, and says so')],
  'Types for TypeScript': [page('the types are beside embed.js')],
  'Origins in `jobglass-hosts`': [origins('an origin is listed exactly, or by one label below a name')],
  '`\'self\'` is the site': [origins('an origin is listed exactly, or by one label below a name')],
  'Without the list nobody': [unlisted],
  'The first port that a listed page': [hostile('the first port wins, and a second page at the port has no say')],
  'A page that is not listed is refused': [refused, stranger],
  'Also tell browsers': [cantShow],
  '`jobglass-server --frame-ancestors': [headers, cantShow],
  'With another server:': [['browser/deployments.spec.js', 'embed.js from nginx, in a page of another site']],
  'If your page has a policy': [policy],
  'In a sandbox the frame has no origin': [sandboxed],
  'Your page then can\'t check': [sandboxed, nowhere],
  'Add `allow-popups`': [flags],
  'Without the latter browsers save nothing': [noFile],
  '`The page around this one, …, tried': [refused],
  '`The page around this one, …, gave': [gaveNone, late],
  '`The access token was rejected`': [renewed],
  '`This page is shown inside …': [stranger],
  'the browser\'s own page about': [cantShow],
  'nothing, and no `jobglass-ready`': [nowhere],
};
