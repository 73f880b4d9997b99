// Pages that embed Jobglass as EMBEDDING.md says, and what they hear.
import { startHost, startJobglass } from './host_server.js';
import { Jobglass, token } from './page.js';

export const liveJob = '6564a1c014ea67a7cad6d001';

// A page with these elements, which keeps the events that it hears and counts how often it is asked for a token.
// `tokens` are handed over one after the other, the last one from then on.
export const hostPage = (jobglass, elements, tokens = [token]) => `<!doctype html><title>Console</title>
  ${elements}
  <script type="module" src="${jobglass}embed.js"></script>
  <script>
    window.heard = [];
    window.asked = [];
    const tokens = ${JSON.stringify(tokens)};
    for (const element of document.querySelectorAll('jobglass-job')) {
      for (const name of ['ready', 'loaded', 'changed', 'finished', 'error'])
        element.addEventListener('jobglass-' + name, ({ detail }) => heard.push({ name, ...detail }));
      element.getToken = async (request) => {
        asked.push(request);
        return tokens.length > 1 ? tokens.shift() : tokens[0];
      };
    }
  </script>`;

// A host called console.localhost, and Jobglass that lists it.
export async function startBoth(pagesFor, headers = {}) {
  const pages = {};
  const host = await startHost(pages, headers);
  const jobglass = await startJobglass(host.hostOf('console'));
  Object.assign(pages, pagesFor(jobglass.address, host));
  return {
    jobglass: jobglass.address,
    host,
    console: `${host.hostOf('console')}/`,
    stop() {
      host.close();
      jobglass.stop();
    },
  };
}

export const frameOf = (page, title = 'Jobglass') => new Jobglass(page, page.frameLocator(`iframe[title="${title}"]`));
export const heard = (page, name) => page.evaluate((wanted) => window.heard.filter((each) => each.name === wanted), name);
export const asked = (page) => page.evaluate(() => window.asked);
