// What servers respond instead of a job, for faults.spec.js, and what the page then says.

// A row: the status, the body, lines of headers, and the text.
const kJson = ['Content-Type: application/json'];
const row = (status, body, headers, text) => ({ send: ({ response }) => response(status, body, headers), text });

const noJob = `No job in this response
The response is well-formed JSON, but there is no job in it: no object has an id, outputs or an input.
Still possible
The API address belongs to another API
The API changed its response format
What you can do
Check the API address
See the whole response in the Raw tab`;

export const statusFaults = {
  '400-mediahub': row(400, '{"error":{"error_code":"0x0050001","error_message":"Invalid Input"}}', kJson,
    `The API rejected the request
The API returned 400 (Bad Request): it did not accept the ID or one of the options.
The API says
0x0050001 · Invalid Input
The code means
Invalid Input: MediaHub rejected what was submitted for the job.
Source
manual, api/jobs/DELETE, status 400
Still possible
The ID has the wrong form
The API does not know one of the kinds to expand
The API does not offer this format
What you can do
Check the ID
Reset the options one by one and load again`),
  '400-detail': row(400, '{"error":{"error_code":"0x0050001","error_message":"Invalid Input","error_detail":"id must be 24 hex digits"}}', kJson,
    `The API rejected the request
The API returned 400 (Bad Request): it did not accept the ID or one of the options.
The API says
0x0050001 · Invalid Input · id must be 24 hex digits
The code means
Invalid Input: MediaHub rejected what was submitted for the job.
Source
manual, api/jobs/DELETE, status 400
Still possible
The ID has the wrong form
The API does not know one of the kinds to expand
The API does not offer this format
What you can do
Check the ID
Reset the options one by one and load again`),
  '401': row(401, '', kJson,
    `The access token was rejected
The API returned 401 (Unauthorized): the token is invalid or expired.
Still possible
The token has expired
The token was not copied completely
The token belongs to another service or environment
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again`),
  '401-challenge': row(401, '', ['WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"'],
    `The access token was rejected
The API returned 401 (Unauthorized): the token is invalid or expired.
The API says
invalid_token · The token expired
Still possible
The token has expired
The token was not copied completely
The token belongs to another service or environment
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again`),
  '401-basic': row(401, 'Unauthorized', ['Content-Type: text/plain','WWW-Authenticate: Basic realm="api"'],
    `The access token was rejected
The API returned 401 (Unauthorized): the token is invalid or expired.
The API says
Unauthorized
Still possible
The token has expired
The token was not copied completely
The token belongs to another service or environment
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again`),
  '401-repeats-the-token': row(401, '{"error":"bad token sandbox-token-0123456789"}', kJson,
    `The access token was rejected
The API returned 401 (Unauthorized): the token is invalid or expired.
The API says
bad token •••
Still possible
The token has expired
The token was not copied completely
The token belongs to another service or environment
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again`),
  '402': row(402, '{}', kJson,
    `Payment required
The API returned 402 (Payment Required): the account has to be paid for before the API responds.
What you can do
Ask the account’s owner to check its billing and usage quotas`),
  '403-mediahub': row(403, '{"error":{"error_code":"0x0000003","error_message":"Invalid access token"}}', kJson,
    `The access token was rejected
The API returned 403 (Forbidden): the token is invalid or expired.
The API says
0x0000003 · Invalid access token
The code means
Invalid access token: the token is wrong or has expired.
Source
manual, api/jobs/DELETE, status 403
Still possible
The token has expired
The token was not copied completely
The token belongs to another service or environment
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again`),
  '403': row(403, '{}', kJson,
    `Access denied
The API returned 403 (Forbidden): the token is invalid or expired, or it may not read this. MediaHub uses the same status for both.
Still possible
The token has expired
The token was not copied completely
The token lacks the scope mediahub_read
The job belongs to another account
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again
Use a token of the account that owns the job`),
  '403-scope': row(403, '{"error":"insufficient_scope","error_description":"needs mediahub_read"}', kJson,
    `The token lacks a scope
The API returned 403 (Forbidden): the token is valid, but it may not read this.
The API says
insufficient_scope · needs mediahub_read
Ruled out
A wrong or expired token
What you can do
Get a new access token with the scope mediahub_read
Paste it into “Access token” and load the job again`),
  '404-mediahub': row(404, '{"error":{"error_code":"0x0050005","error_message":"Job does not exist"}}', kJson,
    `Job not found
The API returned 404 (Not Found): no job with this ID is visible to this token.
The API says
0x0050005 · Job does not exist
The code means
Job does not exist: there is no job with this ID.
Source
manual, api/jobs/DELETE, status 404
Still possible
The ID is mistyped
The job was deleted
The job belongs to another account
The API address lacks its version, such as /v1
What you can do
Compare the ID with its source
Use a token of the account that owns the job`),
  '404-page': row(404, '<html><head><title>404 Not Found</title></head><body>nginx</body></html>', ['Content-Type: text/html'],
    `Job not found
The API returned 404 (Not Found): no job with this ID is visible to this token.
The API says
404 Not Found
Still possible
The ID is mistyped
The job was deleted
The job belongs to another account
The API address lacks its version, such as /v1
Another server responded: the body is an HTML page, not one of the API’s errors
What you can do
Compare the ID with its source
Use a token of the account that owns the job`),
  '405': row(405, '{"message":"Method Not Allowed"}', kJson,
    `The API does not accept GET requests here
The API returned 405 (Method Not Allowed): this address exists, but not for reading.
The API says
Method Not Allowed
Still possible
The API address is not that of MediaHub
What you can do
Check the API address`),
  '406': row(406, '', kJson,
    `The API does not offer this format
The API returned 406 (Not Acceptable): it has no response in the format that was asked for.
What you can do
Try the other format`),
  '408': row(408, '', kJson,
    `The API timed out
The API returned 408 (Request Timeout): it waited too long for the request to arrive.
Still possible
The connection is slow
What you can do
Try again`),
  '409': row(409, '{"message":"Job is being deleted"}', kJson,
    `Conflict with another request
The API returned 409 (Conflict): another request is changing this object.
The API says
Job is being deleted
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '410': row(410, '{"message":"Job was deleted"}', kJson,
    `This job no longer exists
The API returned 410 (Gone): the job existed, and was deleted for good.
The API says
Job was deleted
What you can do
Look for a newer job with the same input`),
  '418': row(418, 'I’m a teapot', ['Content-Type: text/plain; charset=utf-8'],
    `Unexpected response: 418
The API returned 418: the API’s manual does not mention this status for such a request.
The API says
I’m a teapot
Still possible
The API address is not that of MediaHub
A proxy or another server on the way responded instead
What you can do
Check the API address
See the body in the Raw tab`),
  '421': row(421, '', kJson,
    `The request reached the wrong server
The API returned 421 (Misdirected Request): this server does not serve the host in the API address.
Still possible
The API address is not that of MediaHub
What you can do
Check the API address
If the address belongs to jobglass-server, start it with --allow-host and this host`),
  '422-fields': row(422, '{"errors":{"id":["is invalid"],"format":"unknown"}}', kJson,
    `The API rejected the request
The API returned 422 (Unprocessable Content): it did not accept the ID or one of the options.
The API says
id: is invalid · format: unknown
Still possible
The ID has the wrong form
The API does not know one of the kinds to expand
The API does not offer this format
What you can do
Check the ID
Reset the options one by one and load again`),
  '429': row(429, '', kJson,
    `Too many requests
The API returned 429 (Too Many Requests): it received too many requests in a short time.
What you can do
Wait for a minute, then try again`),
  '429-seconds': row(429, '{"message":"Rate limit exceeded"}', ['Content-Type: application/json','Retry-After: 7'],
    `Too many requests
The API returned 429 (Too Many Requests): it received too many requests in a short time.
The API says
Rate limit exceeded
What you can do
Wait 7 s, as the API asks, then try again`),
  '429-past-date': row(429, '', ['Retry-After: Wed, 21 Oct 2015 07:28:00 GMT'],
    `Too many requests
The API returned 429 (Too Many Requests): it received too many requests in a short time.
What you can do
Try again`),
  '429-nonsense': row(429, '', ['Retry-After: soon'],
    `Too many requests
The API returned 429 (Too Many Requests): it received too many requests in a short time.
What you can do
Wait for a minute, then try again`),
  '451': row(451, '', kJson,
    `Unavailable for legal reasons
The API returned 451 (Unavailable For Legal Reasons): access to this object is blocked for legal reasons.
What you can do
Ask the API’s operator who demanded the block`),
  '500': row(500, '', kJson,
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-text': row(500, '{"error":"Something exploded"}', kJson,
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
Something exploded
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-list': row(500, '{"errors":[{"code":"E1","title":"Database down","detail":"replica lag"},{"message":"second"}]}', kJson,
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
E1 · Database down · replica lag · second
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-problem': row(500, '{"type":"about:blank","title":"Internal error","detail":"Shard 3 is down"}', ['Content-Type: application/problem+json'],
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
Internal error · Shard 3 is down
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-fault': row(500, '{"fault":{"faultstring":"Spike arrest","detail":{"errorcode":"policies.limit"}}}', kJson,
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
policies.limit · Spike arrest
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-xml': row(500, '<error><error_code>0x0000001</error_code><error_message>Internal Error</error_message></error>', ['Content-Type: application/xml'],
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
0x0000001 · Internal Error
The code means
Internal Error: something went wrong inside MediaHub.
Source
manual, api/jobs/DELETE, status 500
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-soap': row(500, '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>Down</faultstring></s:Fault></s:Body></s:Envelope>', ['Content-Type: text/xml'],
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
s:Server · Down
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '500-plain': row(500, 'upstream connect error\nreset reason: timeout', ['Content-Type: text/plain'],
    `Server error
The API returned 500 (Internal Server Error): it failed to handle the request. The request itself is not the cause.
The API says
upstream connect error
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '501': row(501, '', kJson,
    `Not supported by the API
The API returned 501 (Not Implemented): it cannot handle requests of this kind.
Still possible
The API address is not that of MediaHub
What you can do
Check the API address`),
  '502-page': row(502, '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>', ['Content-Type: text/html'],
    `Bad gateway
The API returned 502 (Bad Gateway): a gateway in front of the API got no valid response from it.
The API says
502 Bad Gateway
Still possible
The API is restarting or overloaded
Another server responded: the body is an HTML page, not one of the API’s errors
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '503': row(503, '', kJson,
    `The API is unavailable
The API returned 503 (Service Unavailable): it is overloaded or down for maintenance.
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '503-maintenance': row(503, '<!DOCTYPE html><html><head><title>Scheduled maintenance</title></head><body><h1>Scheduled maintenance</h1><p>Back at 14:00 UTC</p></body></html>', ['Content-Type: text/html','Retry-After: 3600'],
    `The API is unavailable
The API returned 503 (Service Unavailable): it is overloaded or down for maintenance.
The API says
Scheduled maintenance
Still possible
Another server responded: the body is an HTML page, not one of the API’s errors
What you can do
Wait 1 h, as the API asks, then try again
If it persists, give the API’s operator the job ID and the time`),
  '504': row(504, '', kJson,
    `Gateway timeout
The API returned 504 (Gateway Timeout): a gateway in front of the API did not get its response in time.
Still possible
The API is restarting or overloaded
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '520': row(520, '', kJson,
    `Server error
The API returned 520: it failed to handle the request. The request itself is not the cause.
Still possible
An error in the API
What you can do
Try again in a moment
If it persists, give the API’s operator the job ID and the time`),
  '200-error': row(200, '{"error":{"error_code":"0x0050005","error_message":"Job does not exist"}}', kJson,
    `The API reports an error
It returned 200, which means success, but the body is an error.
The API says
0x0050005 · Job does not exist
The code means
Job does not exist: there is no job with this ID.
Source
manual, api/jobs/DELETE, status 404
What you can do
See the body in the Raw tab`),
  '200-error-xml': row(200, '<?xml version="1.0"?><error><error_code>0x0050005</error_code><error_message>Job does not exist</error_message></error>', ['Content-Type: application/xml'],
    `The API reports an error
It returned 200, which means success, but the body is an error.
The API says
0x0050005 · Job does not exist
The code means
Job does not exist: there is no job with this ID.
Source
manual, api/jobs/DELETE, status 404
What you can do
See the body in the Raw tab`),
  '200-sign-in': row(200, '<!DOCTYPE html><title>Sign in</title><form></form>', ['Content-Type: text/html'],
    `Web page instead of JSON
API returned an HTML page, so the response is probably not from the API.
Still possible
The API address belongs to a website, not to the API
A sign-in page of this network intercepts requests
A proxy returned its own page
What you can do
Check the API address; MediaHub’s is https://api.xvid.com/v1
See the page in the Raw tab`),
  '200-empty': row(200, '', kJson,
    `The response is empty
The API returned 200, which means success, but no body.
Still possible
An error in the API
Something between this page and the API dropped the body
What you can do
Try again
Compare with the response that the cURL command gets`),
  '204': row(204, '', kJson,
    `The response is empty
The API returned 204, which means success, but no body.
Still possible
An error in the API
Something between this page and the API dropped the body
What you can do
Try again
Compare with the response that the cURL command gets`),
  '200-plain': row(200, 'It works!', ['Content-Type: text/plain'],
    `The response is not JSON
Parsing stopped at line 1, column 1 (byte 0): 'It' is not a JSON value: only true, false, null and numbers have no quotes.
Still possible
Its Content-Type is “text/plain”
An error in the API
What you can do
See the body in the Raw tab, where the position is marked
Try the other format`),
  '200-ampersand': row(200, '<?xml version="1.0"?><job><id>a</id><user_data>Tom & Jerry</user_data></job>', ['Content-Type: application/xml'],
    `The XML can’t be parsed
Parsing stopped at line 1, column 53 (byte 52): Expected a name or '#' after '&', found ' '.
Still possible
Its Content-Type is “application/xml”
An error in the API
What you can do
See the body in the Raw tab, where the position is marked
Try the other format`),
  '200-php': row(200, '<br />\n<b>Fatal error</b>:  Uncaught Error in <b>/srv/a.php</b> on line <b>3</b><br />', ['Content-Type: text/html'],
    `A PHP message instead of JSON
API returned a message from PHP, which it runs on, and nothing else.
The API says
Fatal error: Uncaught Error in /srv/a.php on line 3
Still possible
An error in the API
A proxy or another server on the way responded instead
What you can do
Try again
See the body in the Raw tab`),
  '200-cut': row(200, '{"job":{"id":"a","status":"SUC', kJson,
    `The response is cut off
Parsing stopped at line 1, column 31 (byte 30): The body ends inside a string that began at line 1: it is truncated.
Still possible
The connection was interrupted
A proxy limits the size
What you can do
Try again
See what arrived in the Raw tab`),
  '200-list': row(200, '[1, 2]', kJson, noJob),
  '200-nothing': row(200, '{}', kJson, noJob),
  '200-null': row(200, 'null', kJson, noJob),
  '200-other-service': row(200, '{"requestId":"r","status":"SUCCESS","data":{"result":{"status":"ERROR","progress":46}}}', kJson, noJob),
  '300': row(300, '{}', kJson,
    `Unexpected response: 300
The API returned 300: the API’s manual does not mention this status for such a request.
Still possible
The API address is not that of MediaHub
A proxy or another server on the way responded instead
What you can do
Check the API address
See the body in the Raw tab`),
  '600': row(600, '{}', kJson,
    `Unexpected response: 600
The API returned 600: the API’s manual does not mention this status for such a request.
Still possible
The API address is not that of MediaHub
A proxy or another server on the way responded instead
What you can do
Check the API address
See the body in the Raw tab`),
};
