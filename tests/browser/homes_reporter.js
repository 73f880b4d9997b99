// How long the tests of hosts and deployments took, all of them together: they are run before every change of the embed
// kit, so they fail the run where that takes more than five minutes.
const files = /\/(caching|deployments|embed|embed_element|embedding_page|hostile_hosts|mount)\.spec\.js$/;
const most_ms = 300_000;

export default class HomesReporter {
  onBegin({ workers }) {
    this.workers = workers;
    this.took_ms = 0;
    this.count = 0;
  }

  onTestEnd({ location }, { duration }) {
    if (!files.test(location.file)) return;
    this.took_ms += duration / this.workers;
    this.count += 1;
  }

  onEnd() {
    if (this.count === 0) return undefined;
    console.log(`  ${this.count} tests of hosts and deployments: ${(this.took_ms / 1000).toFixed(0)} s, of ${most_ms / 1000} allowed`);
    return this.took_ms > most_ms ? { status: 'failed' } : undefined;
  }
}
