/* Certificates, stores, providers. */
#include <windows.h>
#include <wincrypt.h>
#include <bcrypt.h>
#include <ncrypt.h>

int store_right(void)
{
    HCERTSTORE h = CertOpenSystemStoreW(0, L"MY");

    if (h == NULL)
        return -1;
    CertCloseStore(h, 0);
    return 0;
}

int store_leaks(int n)
{
    HCERTSTORE h = CertOpenSystemStoreW(0, L"MY"); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CertCloseStore(h, 0);
    return 0;
}

int opened_store_right(void)
{
    HCERTSTORE h = CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, NULL);

    if (h == NULL)
        return -1;
    CertCloseStore(h, 0);
    return 0;
}

int opened_store_leaks(int n)
{
    HCERTSTORE h = CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CertCloseStore(h, 0);
    return 0;
}

int certificate_right(HCERTSTORE store)
{
    PCCERT_CONTEXT h = CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_ANY, NULL, NULL);

    if (h == NULL)
        return -1;
    CertFreeCertificateContext(h);
    return 0;
}

int certificate_leaks(HCERTSTORE store, int n)
{
    PCCERT_CONTEXT h = CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_ANY, NULL, NULL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CertFreeCertificateContext(h);
    return 0;
}

int chain_right(PCCERT_CONTEXT cert, CERT_CHAIN_PARA *para)
{
    PCCERT_CHAIN_CONTEXT h;

    if (!CertGetCertificateChain(NULL, cert, NULL, NULL, para, 0, NULL, &h))
        return -1;
    CertFreeCertificateChain(h);
    return 0;
}

int chain_leaks(PCCERT_CONTEXT cert, CERT_CHAIN_PARA *para, int n)
{
    PCCERT_CHAIN_CONTEXT h;

    if (!CertGetCertificateChain(NULL, cert, NULL, NULL, para, 0, NULL, &h)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    CertFreeCertificateChain(h);
    return 0;
}

int provider_right(void)
{
    HCRYPTPROV h;

    if (!CryptAcquireContextW(&h, NULL, NULL, PROV_RSA_FULL, CRYPT_VERIFYCONTEXT))
        return -1;
    CryptReleaseContext(h, 0);
    return 0;
}

int provider_leaks(int n)
{
    HCRYPTPROV h;

    if (!CryptAcquireContextW(&h, NULL, NULL, PROV_RSA_FULL, CRYPT_VERIFYCONTEXT)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    CryptReleaseContext(h, 0);
    return 0;
}

int hash_right(HCRYPTPROV provider)
{
    HCRYPTHASH h;

    if (!CryptCreateHash(provider, CALG_SHA1, 0, 0, &h))
        return -1;
    CryptDestroyHash(h);
    return 0;
}

int hash_leaks(HCRYPTPROV provider, int n)
{
    HCRYPTHASH h;

    if (!CryptCreateHash(provider, CALG_SHA1, 0, 0, &h)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    CryptDestroyHash(h);
    return 0;
}

int key_right(HCRYPTPROV provider)
{
    HCRYPTKEY h;

    if (!CryptGenKey(provider, AT_SIGNATURE, 0, &h))
        return -1;
    CryptDestroyKey(h);
    return 0;
}

int key_leaks(HCRYPTPROV provider, int n)
{
    HCRYPTKEY h;

    if (!CryptGenKey(provider, AT_SIGNATURE, 0, &h)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    CryptDestroyKey(h);
    return 0;
}

int algorithm_right(void)
{
    BCRYPT_ALG_HANDLE h;

    if (BCryptOpenAlgorithmProvider(&h, BCRYPT_SHA256_ALGORITHM, NULL, 0) != 0)
        return -1;
    BCryptCloseAlgorithmProvider(h, 0);
    return 0;
}

int algorithm_leaks(int n)
{
    BCRYPT_ALG_HANDLE h;

    if (BCryptOpenAlgorithmProvider(&h, BCRYPT_SHA256_ALGORITHM, NULL, 0) != 0) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    BCryptCloseAlgorithmProvider(h, 0);
    return 0;
}

int cng_hash_right(BCRYPT_ALG_HANDLE algorithm)
{
    BCRYPT_HASH_HANDLE h;

    if (BCryptCreateHash(algorithm, &h, NULL, 0, NULL, 0, 0) != 0)
        return -1;
    BCryptDestroyHash(h);
    return 0;
}

int cng_hash_leaks(BCRYPT_ALG_HANDLE algorithm, int n)
{
    BCRYPT_HASH_HANDLE h;

    if (BCryptCreateHash(algorithm, &h, NULL, 0, NULL, 0, 0) != 0) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    BCryptDestroyHash(h);
    return 0;
}

int stored_key_right(NCRYPT_PROV_HANDLE provider, const wchar_t *name)
{
    NCRYPT_KEY_HANDLE h;

    if (NCryptOpenKey(provider, &h, name, 0, 0) != ERROR_SUCCESS)
        return -1;
    NCryptFreeObject(h);
    return 0;
}

int stored_key_leaks(NCRYPT_PROV_HANDLE provider, const wchar_t *name, int n)
{
    NCRYPT_KEY_HANDLE h;

    if (NCryptOpenKey(provider, &h, name, 0, 0) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    NCryptFreeObject(h);
    return 0;
}

/* Each step of the search frees the one before. */
int count_right(HCERTSTORE store)
{
    PCCERT_CONTEXT c = NULL;
    int n = 0;

    while ((c = CertEnumCertificatesInStore(store, c)) != NULL)
        n++;
    return n;
}

int first_leaks(HCERTSTORE store)
{
    PCCERT_CONTEXT c = NULL;

    while ((c = CertEnumCertificatesInStore(store, c)) != NULL) // expect: HL201
        if (c->cbCertEncoded > 1000)
            return 1;
    return 0;
}

int next_frees_too_much(HCERTSTORE store)
{
    PCCERT_CONTEXT first = CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_ANY, NULL, NULL);
    PCCERT_CONTEXT next;

    if (first == NULL)
        return -1;
    next = CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_ANY, NULL, first);
    if (next != NULL)
        CertFreeCertificateContext(next);
    CertFreeCertificateContext(first); // expect: HL202
    return 0;
}

/* To delete a key set yields no provider. */
int deleted_right(const wchar_t *name)
{
    HCRYPTPROV provider = 0;

    return CryptAcquireContextW(&provider, name, NULL, PROV_RSA_FULL, CRYPT_DELETEKEYSET) ? 0 : -1;
}
