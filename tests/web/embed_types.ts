// What embed.d.ts allows, and what it does not (scripts/check_web).
import { JobglassJob, type JobglassErrorDetail } from '../../web/embed.js';

const element: JobglassJob = document.createElement('jobglass-job');
element.getToken = async ({ reason, job }) => (reason === 'expired' ? `another token for ${job}` : 'a token');
element.getToken = () => 'a token';
element.getToken = null;
element.load('559cbbec14ea67a7cad6c7d8');
element.load('559cbbec14ea67a7cad6c7d8', { expand: ['file', 'preset'] });
element.reload();
element.addEventListener('jobglass-finished', ({ detail }) => {
  const percent: number | null = detail.percent;
  return `${detail.job} ${detail.status} ${percent} ${new Date(detail.at)}`;
});
element.addEventListener('jobglass-error', (event) => {
  const detail: JobglassErrorDetail = event.detail;
  return detail.message.length;
});

// @ts-expect-error  An ID is a text.
element.load(559);
// @ts-expect-error  There is no such option.
element.load('a', { token: 'a token' });
// @ts-expect-error  A token is a text.
element.getToken = () => 7;
// @ts-expect-error  Only errors have a message.
element.addEventListener('jobglass-loaded', ({ detail }) => detail.message);
