import { i as Redirect, r as HttpError } from "./shared.js";
// node_modules/@sveltejs/kit/src/telemetry.js
/** @import { Span, SpanContext } from '@opentelemetry/api' */
/**
* @type {Span}
*/
var noop_span = {
	spanContext() {
		return noop_span_context;
	},
	setAttribute() {
		return this;
	},
	setAttributes() {
		return this;
	},
	addEvent() {
		return this;
	},
	setStatus() {
		return this;
	},
	updateName() {
		return this;
	},
	end() {
		return this;
	},
	isRecording() {
		return false;
	},
	recordException() {
		return this;
	},
	addLink() {
		return this;
	},
	addLinks() {
		return this;
	}
};
/**
* @type {SpanContext}
*/
var noop_span_context = {
	traceId: "",
	spanId: "",
	traceFlags: 0
};
// node_modules/@sveltejs/kit/src/exports/internal/server/telemetry.js
/** @import { Tracer, SpanStatusCode, PropagationAPI, ContextAPI } from '@opentelemetry/api' */
/** @import { RecordSpan } from 'types' */
/** @type {Promise<{ tracer: Tracer, SpanStatusCode: typeof SpanStatusCode, propagation: PropagationAPI, context: ContextAPI }> | null} */
var otel = null;
/** @type {RecordSpan} */
async function record_span({ name, attributes, fn }) {
	if (otel === null) return fn(noop_span);
	const { SpanStatusCode, tracer } = await otel;
	return tracer.startActiveSpan(name, { attributes }, async (span) => {
		try {
			return await fn(span);
		} catch (error) {
			if (error instanceof HttpError) {
				span.setAttributes({
					[`${name}.result.type`]: "known_error",
					[`${name}.result.status`]: error.status,
					[`${name}.result.message`]: error.body.message
				});
				if (error.status >= 500) {
					span.recordException({
						name: "HttpError",
						message: error.body.message
					});
					span.setStatus({
						code: SpanStatusCode.ERROR,
						message: error.body.message
					});
				}
			} else if (error instanceof Redirect) span.setAttributes({
				[`${name}.result.type`]: "redirect",
				[`${name}.result.status`]: error.status,
				[`${name}.result.location`]: error.location
			});
			else if (error instanceof Error) {
				span.setAttributes({ [`${name}.result.type`]: "unknown_error" });
				span.recordException({
					name: error.name,
					message: error.message,
					...error.stack !== void 0 && { stack: error.stack }
				});
				span.setStatus({
					code: SpanStatusCode.ERROR,
					message: error.message
				});
			} else {
				span.setAttributes({ [`${name}.result.type`]: "unknown_error" });
				span.setStatus({ code: SpanStatusCode.ERROR });
			}
			throw error;
		} finally {
			span.end();
		}
	});
}
export { record_span as n, otel as t };

//# sourceMappingURL=telemetry.js.map