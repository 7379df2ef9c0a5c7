<?php
// php -S 127.0.0.1:8080 webhook.php

/** What the webhook says; null when we did not send it, or not just now. $body is what arrived, before any parsing. */
function verified(string $secret, string $id, string $sent, string $signatures, string $body): ?array
{
    if (!preg_match('/^\d+\z/', $sent) || abs(time() - (int) $sent) > 300) {
        return null;
    }
    $key = base64_decode(substr($secret, strlen('whsec_')));
    $signed = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$sent.$body", $key, true));
    foreach (explode(' ', $signatures) as $given) {
        if (hash_equals($signed, $given)) {
            return json_decode($body, true);
        }
    }
    return null;
}

$said = verified(
    getenv('WEBHOOK_SECRET'),
    $_SERVER['HTTP_WEBHOOK_ID'] ?? '',
    $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '',
    $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '',
    file_get_contents('php://input'),
);
http_response_code($said === null ? 400 : 204);
if ($said !== null) {
    // The same id may come twice: keep those of a week, and do nothing the second time.
    error_log("{$_SERVER['HTTP_WEBHOOK_ID']} {$said['type']} " . ($said['data']['api'] ?? ''));
}
