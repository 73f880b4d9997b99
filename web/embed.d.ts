// Types of embed.js, the element <jobglass-job> for pages that embed Jobglass.

/** Of the job on the screen. */
export interface JobglassDetail {
    job: string;
    /** As received: "PROCESSING"; empty where there is none yet. */
    status: string;
    /** From 0 to 100; null while it is not known. */
    percent: number | null;
    /** When the response came, in milliseconds since 1970; 0 before the first. */
    at: number;
}

/** What keeps the job from being shown, in a sentence for people. */
export interface JobglassErrorDetail extends JobglassDetail {
    message: string;
}

export interface JobglassTokenRequest {
    /** "expired": the API has refused the last token. */
    reason: 'start' | 'expired';
    job: string;
}

export interface JobglassEventMap extends HTMLElementEventMap {
    'jobglass-ready': CustomEvent<JobglassDetail>;
    'jobglass-loaded': CustomEvent<JobglassDetail>;
    'jobglass-changed': CustomEvent<JobglassDetail>;
    'jobglass-finished': CustomEvent<JobglassDetail>;
    'jobglass-error': CustomEvent<JobglassErrorDetail>;
}

export class JobglassJob extends HTMLElement {
    /** Called when a token is needed; empty or rejected: there is none. */
    getToken: ((request: JobglassTokenRequest) => string | Promise<string>) | null;
    load(id: string, options?: { expand?: string | string[] }): void;
    reload(): void;
    addEventListener<Type extends keyof JobglassEventMap>(
        type: Type,
        listener: (this: JobglassJob, event: JobglassEventMap[Type]) => unknown,
        options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(
        type: string,
        listener: EventListenerOrEventListenerObject,
        options?: boolean | AddEventListenerOptions,
    ): void;
}

declare global {
    interface HTMLElementTagNameMap {
        'jobglass-job': JobglassJob;
    }
}
